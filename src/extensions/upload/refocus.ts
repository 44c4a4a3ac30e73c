import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { focalFormats } from './formats';
import type { ImageFile } from './image-file';

const UID = 'plugin::upload.file';

interface StoredFile extends ImageFile {
  id: number;
  url: string;
  formats: Record<string, ImageFile> | null;
}

interface Provider {
  upload(file: ImageFile): Promise<void>;
  delete(file: ImageFile): Promise<void>;
}

/** Makes the focal crops of a stored picture anew, under new names, so that no cache shows the old ones. */
export async function refocus(strapi: Core.Strapi, id: number): Promise<void> {
  const stored = (await strapi.db.query(UID).findOne({ where: { id } })) as StoredFile | null;
  if (!stored?.formats?.wide) return;

  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-refocus-'));
  try {
    const filepath = path.join(folder, `original${stored.ext}`);
    await fetchOriginal(strapi, stored.url, filepath);
    const crops = await focalFormats({
      ...stored,
      hash: `${stored.hash}_${randomBytes(3).toString('hex')}`,
      filepath,
      tmpWorkingDirectory: folder,
      getStream: () => createReadStream(filepath),
    });
    await replaceFormats(strapi, stored, Object.fromEntries(crops.map(({ key, file }) => [key, file])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchOriginal(strapi: Core.Strapi, url: string, target: string) {
  if (url.startsWith('/')) return copyFile(path.join(strapi.dirs.static.public, url), target);
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The original of the picture is not to be had: ${response.status} from ${url}.`);
  await writeFile(target, Buffer.from(await response.arrayBuffer()));
}

async function replaceFormats(strapi: Core.Strapi, stored: StoredFile, crops: Record<string, ImageFile>) {
  const provider = strapi.plugin('upload').provider as Provider;
  const service = strapi.plugin('upload').service('provider') as unknown as Provider;
  for (const crop of Object.values(crops)) await service.upload(crop);
  const formats = { ...stored.formats, ...crops };
  await strapi.db.query(UID).update({ where: { id: stored.id }, data: { formats: plain(formats) } });
  for (const key of Object.keys(crops)) {
    const old = stored.formats?.[key];
    if (old) await provider.delete(old);
  }
}

/** Streams and temporary paths are not for the database. */
function plain(formats: Record<string, ImageFile>) {
  const entries = Object.entries(formats).map(([key, format]) => {
    const { getStream: _stream, filepath: _path, tmpWorkingDirectory: _folder, ...stored } = format;
    return [key, stored];
  });
  return Object.fromEntries(entries);
}
