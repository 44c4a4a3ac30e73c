import sharp from 'sharp';
import { open, read, write, type ImageFile } from './image-file';

const QUALITY = 85;
/** More pixels than this help no reader. */
const LARGEST_SIDE = 4096;
const REENCODED = ['jpeg', 'png', 'webp', 'tiff', 'avif', 'heif'] as const;
type Reencoded = (typeof REENCODED)[number];

/**
 * Stores every picture upright and without metadata: Strapi's own step is off by default, and keeps the
 * original – with the place where it was taken – whenever the result would be larger.
 */
export async function optimise(file: ImageFile): Promise<ImageFile> {
  const picture = await read(file);
  const { format } = await sharp(picture).metadata();
  if (!REENCODED.includes(format as Reencoded)) return file;
  const pipeline = open(picture, file.mime)
    .keepIccProfile()
    .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toFormat(format as Reencoded, { quality: QUALITY });
  const { filepath, getStream, width, height, size, sizeInBytes } = await write(pipeline, file, 'upright');
  return { ...file, filepath, getStream, width, height, size, sizeInBytes };
}
