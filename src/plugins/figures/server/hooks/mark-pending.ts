import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import type { Connection } from '../store/connection';
import {
  addPending,
  addPendingAwards,
  addPendingDocuments,
  addPendingFigures,
} from '../store/derived/add-pending';
import { idsOf, matchingIds } from './event-rows';

interface Event {
  readonly action: string;
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: object };
  readonly result?: unknown;
  readonly state: Record<string, unknown>;
}

type Mark = (strapi: Core.Strapi, trx: Connection, uid: string, ids: readonly number[]) => Promise<void>;

const structure: Mark = (_strapi, trx) => addPending(trx, [{ kind: 'structure' }]);
const roles: Mark = (_strapi, trx) => addPending(trx, [{ kind: 'words', subject_key: 'roles' }]);
const documents: Mark = addPendingDocuments;
/** A post, and which articles an event has: the relation is written from either side. */
const posts: Mark = async (strapi, trx, uid, ids) => {
  await documents(strapi, trx, uid, ids);
  await addPending(trx, [{ kind: 'words', subject_key: 'event-articles' }]);
};
const both: Mark = async (...args) => {
  await structure(...args);
  await documents(...args);
};

/**
 * What each write may change. Of rows that change or go, what they were counts as well: it is marked before the
 * write, what they have become after it.
 */
const MARKS: Readonly<Record<string, Mark>> = {
  'api::figure.figure': (strapi, trx, _uid, ids) => addPendingFigures(strapi, trx, ids),
  'api::award.award': (strapi, trx, _uid, ids) => addPendingAwards(strapi, trx, ids),
  'api::organisation.organisation': both,
  'api::emulation-cluster.emulation-cluster': both,
  // A cluster's years are components: rows of their own, which the Document Service writes one by one.
  'emulation.year': structure,
  'emulation.member': structure,
  'emulation.target': structure,
  'api::indicator.indicator': documents,
  'api::article.article': posts,
  'api::event.event': posts,
  'plugin::users-permissions.permission': roles,
  'plugin::users-permissions.role': roles,
};

/** The types whose writes may change a panel, or who may read it. */
export const TRACKED: ReadonlySet<string> = new Set(Object.keys(MARKS));

/**
 * Notes in the transaction of every write what it may change: see `store/derived/fresh.ts` for why that keeps totals
 * right. The events are those of the query engine, which every door leads through; a statement sent to the database
 * by hand is the one way round, and `scripts/figures-verify.mjs` finds it.
 */
export function markPending(strapi: Core.Strapi) {
  const mark = async ({ model: { uid } }: Event, ids: readonly number[]) => {
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      if (ids.length > 0) await MARKS[uid]?.(strapi, trx, uid, ids);
      onCommit(() => getService(strapi, 'freshness').soon());
    });
  };
  const before = async (event: Event) => {
    const ids = await matchingIds(strapi, event);
    event.state.ids = ids;
    await mark(event, ids);
  };
  strapi.db.lifecycles.subscribe({
    models: [...TRACKED],
    beforeUpdate: before,
    beforeUpdateMany: before,
    beforeDelete: before,
    beforeDeleteMany: before,
    afterCreate: (event: Event) => mark(event, idsOf(event.result)),
    afterCreateMany: (event: Event) => mark(event, idsOf(event.result)),
    afterUpdate: (event: Event) => mark(event, idsOf(event.result)),
    afterUpdateMany: (event: Event) => mark(event, (event.state.ids as number[] | undefined) ?? []),
    // What hung on a deleted row went with it, without an event of its own.
    afterDelete: (event: Event) => mark(event, (event.state.ids as number[] | undefined) ?? []),
    afterDeleteMany: (event: Event) => mark(event, (event.state.ids as number[] | undefined) ?? []),
  });
}
