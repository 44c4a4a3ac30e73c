import type { Core } from '@strapi/strapi';
import type { FocalPoint } from './crop';
import { responsiveFormats } from './formats';
import { optimise } from './optimise';
import { refocus } from './refocus';

interface FileInfo {
  focalPoint?: FocalPoint | null;
}

interface UploadService {
  updateFileInfo(id: number, info: FileInfo, options?: object): Promise<object>;
}

interface UploadPlugin {
  services: {
    'image-manipulation': object;
    upload: (context: { strapi: Core.Strapi }) => UploadService;
  };
}

/** Strapi's media library with this newsroom's picture sizes: upright, without metadata, cropped at the focal point. */
export default (plugin: UploadPlugin) => {
  const { 'image-manipulation': images, upload } = plugin.services;
  plugin.services['image-manipulation'] = {
    ...images,
    optimize: optimise,
    generateResponsiveFormats: responsiveFormats,
  };
  plugin.services.upload = (context) => {
    const service = upload(context);
    const { updateFileInfo } = service;
    return Object.assign(service, {
      async updateFileInfo(id: number, info: FileInfo, options?: object) {
        const updated = await updateFileInfo(id, info, options);
        if (info.focalPoint) await refocus(context.strapi, id);
        return updated;
      },
    });
  };
  return plugin;
};
