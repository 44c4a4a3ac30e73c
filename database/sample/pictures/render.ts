import sharp from 'sharp';

/** Draws a scene as a JPEG of 1600 × 1000 pixels. The same scene gives the same bytes. */
export const render = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
