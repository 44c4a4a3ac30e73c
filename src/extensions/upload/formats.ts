import type { Sharp } from 'sharp';
import { focalCrop } from './crop';
import { open, WEBP, write, type ImageFile } from './image-file';

export interface Format {
  key: string;
  file: ImageFile;
}

/** Widths in pixels: a column on a phone, a column on a desktop, the whole page. */
const WIDTHS = { small: 480, medium: 800, large: 1280 } as const;

/** Crops for lists and for sharing: the largest size, never enlarged. */
const CROPS = {
  wide: { ratio: 16 / 9, width: 1280 },
  square: { ratio: 1, width: 600 },
} as const;

const QUALITY = 80;

/**
 * The sizes a news page needs, each in the upload's own format and as WebP:
 * `small`, `medium`, `large` (only below the original's width), and the focal crops `wide` (16:9) and `square`.
 */
export async function responsiveFormats(file: ImageFile): Promise<Format[]> {
  const { width } = await upright(file);
  const sizes: Format[] = [];
  for (const [key, size] of Object.entries(WIDTHS)) {
    if (size < width) sizes.push(...(await both(key, file, () => open(file).resize({ width: size }))));
  }
  return [...sizes, ...(await focalFormats(file))];
}

/** Only the crops that depend on the focal point. */
export async function focalFormats(file: ImageFile): Promise<Format[]> {
  const { width, height } = await upright(file);
  const crops: Format[] = [];
  for (const [key, crop] of Object.entries(CROPS)) {
    const region = focalCrop(width, height, crop.ratio, file.focalPoint ?? null);
    const make = () =>
      open(file)
        .extract(region)
        .resize({ width: Math.min(crop.width, region.width) });
    crops.push(...(await both(key, file, make)));
  }
  return crops;
}

async function both(key: string, file: ImageFile, make: () => Sharp): Promise<Format[]> {
  const own = { key, file: await write(make(), file, key) };
  if (file.mime === WEBP.mime) return [own];
  const webp = await write(make().webp({ quality: QUALITY }), file, key, WEBP);
  return [own, { key: `${key}_webp`, file: webp }];
}

async function upright(file: ImageFile): Promise<{ width: number; height: number }> {
  const { autoOrient, pageHeight } = await open(file).metadata();
  return { width: autoOrient.width, height: pageHeight ?? autoOrient.height };
}
