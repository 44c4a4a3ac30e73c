import type { Core } from '@strapi/strapi';
import { generateDrafts, generateFigures } from './figures';
import { createWorld } from './world';
import { writeFigures } from './write-figures';
import { writeRows } from './write-rows';
import { writeWorld } from './write-world';

export interface Dataset {
  /** How many organisations; see `createWorld`. */
  readonly organisations: number;
  /** How many verified figures. */
  readonly size: number;
  /** How many figures wait to be verified. */
  readonly drafts: number;
}

/** Fills the empty database of a booted app, ours or stock: the types are the same, and so are the rows. */
export async function generate(strapi: Core.Strapi, { organisations, size, drafts }: Dataset) {
  const world = createWorld(organisations);
  await writeRows(strapi, async (writer) => {
    const ids = await writeWorld(strapi, writer, world, size);
    await writeFigures(strapi, writer, world, ids, generateFigures(world, size));
    await writeFigures(strapi, writer, world, ids, generateDrafts(world, drafts));
  });
}
