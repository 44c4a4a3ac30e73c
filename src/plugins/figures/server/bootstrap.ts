import type { Core } from '@strapi/strapi';
import { askGuards } from './hooks/ask-guards';
import { checkIndicators } from './hooks/check-indicators';
import { keepFigures } from './hooks/keep-figures';
import { makeWritesAtomic } from './hooks/make-writes-atomic';
import { markPending, TRACKED } from './hooks/mark-pending';
import { CHANGED } from './store/derived/announce';
import { ensureTables } from './store/derived/tables';

const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.get('webhookStore').addAllowedEvent('FIGURES_CHANGED', CHANGED);
  await ensureTables(strapi);
  makeWritesAtomic(strapi, TRACKED);
  keepFigures(strapi);
  askGuards(strapi);
  checkIndicators(strapi);
  markPending(strapi);
};

export default bootstrap;
