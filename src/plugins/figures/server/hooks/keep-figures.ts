import type { Core } from '@strapi/strapi';
import { validateFigure, type StoredFigure } from '../domain/validate-figure';
import { validateNumbers } from '../domain/validate-numbers';
import type { Connection } from '../store/connection';
import { tableOf } from '../store/link';
import { readStoredFigure } from '../store/read-stored-figure';
import { refuse } from './refuse';

const FIGURE = 'api::figure.figure';
const KEYS = ['indicatorKey', 'subjectKey', 'articleKey', 'eventKey'];

interface Event {
  params: { data?: unknown; where?: object };
  result?: unknown;
  state: Record<string, unknown>;
}

/**
 * Keeps every figure valid and joinable, whichever door the write came through: the numbers are checked as written,
 * the row as stored, and the documentIds behind its relations are put into its key columns, all in the transaction
 * of the write. What a caller puts into the key columns is thrown away: the relations are the truth.
 */
export function keepFigures(strapi: Core.Strapi) {
  const keep = async (ids: readonly number[]): Promise<void> => {
    await strapi.db.transaction(async ({ trx }) => {
      for (const id of ids) await keepRow(strapi, trx, id);
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [FIGURE],
    beforeCreate: ({ params }: Event) => checkInput(params.data),
    beforeUpdate: ({ params }: Event) => checkInput(params.data),
    beforeCreateMany: ({ params }: Event) => checkRows(params.data),
    async beforeUpdateMany(event: Event) {
      checkInput(event.params.data);
      // Afterwards the condition may no longer find them.
      event.state.ids = await rowIds(strapi, event.params.where);
    },
    afterCreate: ({ result }: Event) => keep(idOf(result)),
    afterUpdate: ({ result }: Event) => keep(idOf(result)),
    afterUpdateMany: ({ state }: Event) => keep((state.ids as number[] | undefined) ?? []),
  });
}

async function keepRow(strapi: Core.Strapi, trx: Connection, id: number) {
  const row = await readStoredFigure(strapi, trx, id);
  if (!row) return;
  refuse(validateFigure(row.figure));
  if (JSON.stringify(row.keys) === JSON.stringify(row.stored)) return;
  const { indicatorKey, subjectKey, articleKey, eventKey } = row.keys;
  // Straight to the table: an update through the query engine would call this hook again.
  await trx(tableOf(strapi, FIGURE))
    .where({ id })
    .update({
      ...{ indicator_key: indicatorKey, subject_key: subjectKey },
      ...{ article_key: articleKey, event_key: eventKey },
    });
}

function checkInput(data: unknown) {
  if (typeof data !== 'object' || data === null) return;
  for (const key of KEYS) delete (data as Record<string, unknown>)[key];
  refuse(validateNumbers(data as Record<string, unknown>));
}

/** `createMany` writes no relations, so what it is given is all there will be: drafts without a subject. */
function checkRows(list: unknown) {
  for (const data of Array.isArray(list) ? list : []) {
    checkInput(data);
    refuse(validateFigure(unrelated(data as Partial<StoredFigure> & { publishedAt?: unknown })));
  }
}

function unrelated(data: Partial<StoredFigure> & { publishedAt?: unknown }): StoredFigure {
  const { value = null, upper = null, target = null, numerator = null, denominator = null } = data;
  const numbers = { value, upper, target, numerator, denominator };
  const relations = { indicator: null, indicatorKind: null, organisation: null, cluster: null };
  const published = data.publishedAt !== undefined && data.publishedAt !== null;
  return { published, period: data.period ?? '', asOf: data.asOf ?? null, ...numbers, ...relations };
}

async function rowIds(strapi: Core.Strapi, where: object = {}): Promise<number[]> {
  const rows = await strapi.db.query(FIGURE).findMany({ select: ['id'], where });
  return rows.map(({ id }: { id: number }) => id);
}

function idOf(result: unknown): number[] {
  const id = (result as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'number' ? [id] : [];
}
