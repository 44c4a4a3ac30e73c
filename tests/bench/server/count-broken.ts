import type { Core } from '@strapi/strapi';
import { joinTableOf, tableOf } from '../generate/tables';
import { UIDS } from '../generate/write-world';

const FIGURE = UIDS.figure;

/** How many figures are half-written: published without a draft, twice there, or without their keys or links. */
export async function countBroken(strapi: Core.Strapi): Promise<number> {
  const table = tableOf(strapi, FIGURE);
  const { connection } = strapi.db;
  const [{ lone = 0 } = {}] = await connection(`${table} as live`)
    .leftJoin(`${table} as draft`, (join) => {
      join.on('draft.document_id', 'live.document_id').onNull('draft.published_at');
    })
    .whereNotNull('live.published_at')
    .whereNull('draft.id')
    .count({ lone: 'live.id' });
  const twice = await connection(table)
    .groupByRaw('document_id, (published_at IS NULL)')
    .havingRaw('COUNT(*) > 1')
    .select('document_id');
  const [{ keyless = 0 } = {}] = await connection(table)
    .where((query) => query.whereNull('indicator_key').orWhereNull('subject_key'))
    .count({ keyless: 'id' });
  return Number(lone) + twice.length + Number(keyless) + (await countLinkless(strapi));
}

/** Every figure has an indicator, and one organisation or one cluster: its key says which. */
async function countLinkless(strapi: Core.Strapi): Promise<number> {
  let linkless = 0;
  for (const [field, keys] of [
    ['indicator', '%'],
    ['organisation', 'organisation:%'],
    ['cluster', 'cluster:%'],
  ] as const) {
    const { name, from } = joinTableOf(strapi, FIGURE, field);
    const [{ count = 0 } = {}] = await strapi.db
      .connection(`${tableOf(strapi, FIGURE)} as figure`)
      .leftJoin(`${name} as link`, `link.${from}`, 'figure.id')
      .where('figure.subject_key', 'like', keys)
      .whereNull('link.id')
      .count({ count: 'figure.id' });
    linkless += Number(count);
  }
  return linkless;
}
