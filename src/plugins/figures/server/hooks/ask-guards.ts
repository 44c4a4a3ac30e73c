import type { Core } from '@strapi/strapi';
import type { VerifiedChange } from '../domain/verified-change';
import { getService } from '../get-service';
import { readVerifiedChanges } from '../store/read-verified-changes';
import { idsOf, matchingIds } from './event-rows';

const FIGURE = 'api::figure.figure';

interface Event {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: object };
  readonly result?: unknown;
  readonly state: Record<string, unknown>;
}

/**
 * Asks the guards about every write of verified figures through the query engine, which the Document Service and the
 * admin lead through as well; the batch asks for itself. What is changed or removed is told as it was, what comes as
 * it has become: after `keepFigures`, so that its keys are there.
 */
export function askGuards(strapi: Core.Strapi) {
  const ask = async (ids: readonly number[], side: VerifiedChange['side']) => {
    await strapi.db.transaction(async ({ trx }) => {
      await getService(strapi, 'guards').ask(trx, await readVerifiedChanges(strapi, trx, ids, side));
    });
  };
  const before = async (event: Event) => {
    const ids = await matchingIds(strapi, event);
    event.state.ids = ids;
    await ask(ids, 'before');
  };
  const after = ({ result }: Event) => ask(idsOf(result), 'after');
  strapi.db.lifecycles.subscribe({
    models: [FIGURE],
    beforeUpdate: before,
    beforeUpdateMany: before,
    beforeDelete: before,
    beforeDeleteMany: before,
    afterCreate: after,
    afterCreateMany: after,
    afterUpdate: after,
    afterUpdateMany: ({ state }: Event) => ask((state.ids as number[] | undefined) ?? [], 'after'),
  });
}
