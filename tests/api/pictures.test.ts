import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { bootStrapi, type App } from '../helpers/strapi';

interface Stored {
  id: number;
  url: string;
  width: number;
  height: number;
  formats: Record<string, { url: string; width: number; height: number; mime: string }>;
}

interface Upload {
  upload(input: { data: object; files: object }): Promise<Stored[]>;
  updateFileInfo(id: number, info: object): Promise<Stored>;
}

/** A camera picture held upright: stored lying (1600 × 900), red on the left, with the place where it was taken. */
async function photograph(file: string) {
  const red = { create: { width: 400, height: 900, channels: 3 as const, background: '#ff0000' } };
  await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#0000ff' } })
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toFile(file);
}

// Pictures touch no SQL of their own: one database is enough.
describe('pictures', () => {
  let app: App;
  let folder: string;
  let stored: Stored;
  const service = () => app.strapi.plugin('upload').service('upload') as unknown as Upload;
  const onDisk = (url: string) => path.join(app.strapi.dirs.static.public, url);
  const open = (url: string) => sharp(onDisk(url));

  beforeAll(async () => {
    app = await bootStrapi('sqlite');
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-pictures-'));
    const filepath = path.join(folder, 'anh.jpg');
    await photograph(filepath);
    const { size } = await stat(filepath);
    const files = { filepath, originalFilename: 'anh.jpg', mimetype: 'image/jpeg', size };
    [stored] = (await service().upload({ data: {}, files })) as [Stored];
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('stand upright', async () => {
    expect([stored.width, stored.height]).toEqual([900, 1600]);
    const { data, info } = await open(stored.url).raw().toBuffer({ resolveWithObject: true });
    const [r = 0, , b = 255] = data.subarray(info.channels * 450);
    expect(r).toBeGreaterThan(200); // what was on the left is now on top
    expect(b).toBeLessThan(50);
  });

  test('keep no place and no camera', async () => {
    const before = await sharp(path.join(folder, 'anh.jpg')).metadata();
    expect(before.exif).toBeDefined();
    for (const { url } of [stored, ...Object.values(stored.formats)]) {
      expect((await open(url).metadata()).exif).toBeUndefined();
      expect((await readFile(onDisk(url))).includes('GPS')).toBe(false);
    }
  });

  test('come in the sizes of a news page, each beside a WebP', () => {
    expect(Object.keys(stored.formats).sort()).toEqual([
      'medium',
      'medium_webp',
      'small',
      'small_webp',
      'square',
      'square_webp',
      'thumbnail',
      'wide',
      'wide_small',
      'wide_small_webp',
      'wide_webp',
    ]);
    expect(stored.formats.wide_webp).toMatchObject({ width: 900, height: 506, mime: 'image/webp' });
    expect(stored.formats.square).toMatchObject({ width: 600, height: 600 });
    expect(stored.formats.small?.width).toBe(480);
  });

  test('are cropped where the editor points, under a new name', async () => {
    await service().updateFileInfo(stored.id, { focalPoint: { x: 50, y: 0 } });
    const moved = (await app.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { id: stored.id } })) as Stored;
    expect(moved.formats.wide?.url).not.toBe(stored.formats.wide?.url);
    await expect(stat(onDisk(stored.formats.wide!.url))).rejects.toHaveProperty('code', 'ENOENT');
    const { dominant } = await open(moved.formats.wide!.url).stats();
    expect(dominant).toMatchObject({ b: expect.any(Number) });
    expect(dominant.r).toBeGreaterThan(dominant.b); // the red top, not the blue middle
    expect(JSON.stringify(moved.formats)).not.toContain(tmpdir());
  });
});
