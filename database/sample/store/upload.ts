import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface UploadService {
  upload(request: { data: object; files: object }): Promise<{ id: number }[]>;
}

/** A file that the sample made. */
export interface NewFile {
  /** File name with extension; it is the natural key in the media library. */
  name: string;
  mimetype: string;
  alternativeText?: string;
  content: () => Promise<Buffer>;
}

/**
 * Puts a file into the media library through Strapi's own upload, so that its sizes are made; a file of
 * that name that is there already is left alone, and its content is not even made.
 */
export async function upload(strapi: Core.Strapi, file: NewFile): Promise<{ id: number; changed: boolean }> {
  const { name, mimetype, alternativeText } = file;
  const found = await strapi.db.query('plugin::upload.file').findOne({ where: { name }, select: ['id'] });
  if (found) return { id: Number(found.id), changed: false };

  const content = await file.content();
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
  try {
    const filepath = path.join(folder, name);
    await writeFile(filepath, content);
    const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
    const [uploaded] = await service.upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath, originalFilename: name, mimetype, size: content.length },
    });
    if (!uploaded) throw new Error(`The upload of "${name}" returned no file.`);
    return { id: uploaded.id, changed: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
