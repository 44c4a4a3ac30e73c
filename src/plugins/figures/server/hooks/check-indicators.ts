import type { Core } from '@strapi/strapi';
import type { IndicatorKind } from '../domain/facts';
import { validateIndicator } from '../domain/validate-indicator';
import { refuse } from './refuse';

const INDICATOR = 'api::indicator.indicator';

/** Refuses an indicator that would add up what cannot be added, before the write is committed. */
export function checkIndicators(strapi: Core.Strapi) {
  const check = async ({ result }: { result?: unknown }) => {
    const id = (result as { id?: unknown } | null | undefined)?.id;
    if (typeof id !== 'number') return;
    const row = await strapi.db.query(INDICATOR).findOne({ where: { id }, select: ['unit', 'kind'] });
    if (row) refuse(validateIndicator(row as { unit: string; kind: IndicatorKind }));
  };
  strapi.db.lifecycles.subscribe({ models: [INDICATOR], afterCreate: check, afterUpdate: check });
}
