import type { Sharp } from 'sharp';
import { focalCrop } from './crop';
import { open, read, WEBP, write, type ImageFile } from './image-file';

export interface Format {
  key: string;
  file: ImageFile;
}

/** Widths in pixels: a column on a phone, a column on a desktop, the whole page. */
const WIDTHS = { small: 480, medium: 800, large: 1280 } as const;

/** Crops for sharing and for lists: the largest size, never enlarged. */
const CROPS = {
  wide: { ratio: 16 / 9, width: 1280 },
  wide_small: { ratio: 16 / 9, width: 480 },
  square: { ratio: 1, width: 600 },
} as const;

const QUALITY = 80;

/**
 * The sizes a news page needs, each in the upload's own format and as WebP:
 * `small`, `medium`, `large` (only below the original's width), and the focal crops `wide`, `wide_small` (16:9) and `square`.
 */
export async function responsiveFormats(file: ImageFile): Promise<Format[]> {
  const picture = await read(file);
  const { width } = await upright(picture, file.mime);
  const sizes: Format[] = [];
  for (const [key, size] of Object.entries(WIDTHS)) {
    if (size < width)
      sizes.push(...(await both(key, file, () => open(picture, file.mime).resize({ width: size }))));
  }
  return [...sizes, ...(await crops(picture, file))];
}

/** Only the crops that depend on the focal point. */
export const focalFormats = async (file: ImageFile): Promise<Format[]> => crops(await read(file), file);

async function crops(picture: Buffer, file: ImageFile): Promise<Format[]> {
  const { width, height } = await upright(picture, file.mime);
  const formats: Format[] = [];
  for (const [key, crop] of Object.entries(CROPS)) {
    const region = focalCrop(width, height, crop.ratio, file.focalPoint ?? null);
    const make = () =>
      open(picture, file.mime)
        .extract(region)
        .resize({ width: Math.min(crop.width, region.width) });
    formats.push(...(await both(key, file, make)));
  }
  return formats;
}

async function both(key: string, file: ImageFile, make: () => Sharp): Promise<Format[]> {
  const own = { key, file: await write(make(), file, key) };
  if (file.mime === WEBP.mime) return [own];
  const webp = await write(make().webp({ quality: QUALITY }), file, key, WEBP);
  return [own, { key: `${key}_webp`, file: webp }];
}

async function upright(picture: Buffer, mime: string): Promise<{ width: number; height: number }> {
  const { autoOrient, pageHeight } = await open(picture, mime).metadata();
  return { width: autoOrient.width, height: pageHeight ?? autoOrient.height };
}
