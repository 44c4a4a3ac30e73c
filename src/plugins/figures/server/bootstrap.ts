import type { Core } from '@strapi/strapi';
import { checkIndicators } from './hooks/check-indicators';
import { keepFigures } from './hooks/keep-figures';
import { makeWritesAtomic } from './hooks/make-writes-atomic';

/** The types whose writes change totals. */
const TRACKED: ReadonlySet<string> = new Set([
  'api::figure.figure',
  'api::indicator.indicator',
  'api::organisation.organisation',
  'api::emulation-cluster.emulation-cluster',
  'api::award.award',
  'api::article.article',
  'api::event.event',
]);

const bootstrap = ({ strapi }: { strapi: Core.Strapi }) => {
  makeWritesAtomic(strapi, TRACKED);
  keepFigures(strapi);
  checkIndicators(strapi);
};

export default bootstrap;
