/** A rectangle in whole pixels, as sharp's `extract` takes it. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the eye should rest, in percent of width and height, as Strapi's media library stores it. */
export interface FocalPoint {
  x: number;
  y: number;
}

const CENTRE: FocalPoint = { x: 50, y: 50 };

/**
 * The largest region of an aspect ratio that lies inside the image, as near to the focal point as it can be.
 *
 * @param width in pixels, at least 1.
 * @param height in pixels, at least 1.
 * @param ratio width divided by height, such as 16 / 9.
 * @example focalCrop(1600, 1000, 1, { x: 0, y: 50 }) // { left: 0, top: 0, width: 1000, height: 1000 }
 */
export function focalCrop(width: number, height: number, ratio: number, focal: FocalPoint | null): Region {
  const wide = width / height > ratio;
  const cropWidth = wide ? Math.max(1, Math.round(height * ratio)) : width;
  const cropHeight = wide ? height : Math.max(1, Math.round(width / ratio));
  const { x, y } = focal ?? CENTRE;
  return {
    left: place(width, cropWidth, x),
    top: place(height, cropHeight, y),
    width: cropWidth,
    height: cropHeight,
  };
}

/** The start of a span that is centred on `percent` of the whole and does not leave it. */
function place(whole: number, span: number, percent: number): number {
  const start = Math.round((whole * percent) / 100 - span / 2);
  return Math.min(Math.max(start, 0), whole - span);
}
