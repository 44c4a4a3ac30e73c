import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp, { type Sharp } from 'sharp';
import type { FocalPoint } from './crop';

/** An image on its way through Strapi's upload plugin; `filepath` is its temporary copy on disk. */
export interface ImageFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  path?: string | null;
  filepath?: string;
  tmpWorkingDirectory?: string;
  focalPoint?: FocalPoint | null;
  width?: number | null;
  height?: number | null;
  size?: number;
  sizeInBytes?: number;
  getStream: () => NodeJS.ReadableStream;
}

export const WEBP = { ext: '.webp', mime: 'image/webp' };

/** Reads the picture once. Strapi forgets `filepath` while it stores the original, but the stream stays. */
export const read = (file: ImageFile): Promise<Buffer> => buffer(file.getStream());

/** Opens a picture upright: cameras say in EXIF how they were held. */
export const open = (picture: Buffer, mime: string): Sharp =>
  sharp(picture, { animated: mime === 'image/gif' || mime === WEBP.mime }).autoOrient();

/**
 * Writes what the pipeline makes beside the upload's temporary copy.
 * sharp writes no metadata unless asked, so neither place nor camera leaves the newsroom.
 *
 * @param prefix of the new file's name, such as 'large'.
 */
export async function write(
  pipeline: Sharp,
  file: ImageFile,
  prefix: string,
  type: { ext: string; mime: string } = file
): Promise<ImageFile> {
  const hash = `${prefix}_${file.hash}`;
  const filepath = path.join(file.tmpWorkingDirectory ?? '', `${hash}${type.ext}`);
  const info = await pipeline.toFile(filepath);
  return {
    name: `${prefix}_${file.name}`,
    hash,
    ext: type.ext,
    mime: type.mime,
    path: file.path ?? null,
    filepath,
    getStream: () => createReadStream(filepath),
    width: info.width,
    height: info.pageHeight ?? info.height,
    size: Math.round((info.size / 1000) * 100) / 100,
    sizeInBytes: info.size,
  };
}
