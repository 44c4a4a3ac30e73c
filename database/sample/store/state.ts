import type { Core } from '@strapi/strapi';
import { documentsOf } from './documents';

const stateStore = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'sample-newsroom' });

/** Notes that a load has begun; until `markLoaded`, the sample counts as half loaded. */
export const markLoading = (strapi: Core.Strapi) =>
  stateStore(strapi).set({ key: 'state', value: 'loading' });

/** Notes that everything has been loaded. */
export const markLoaded = (strapi: Core.Strapi) => stateStore(strapi).set({ key: 'state', value: 'loaded' });

/** Whether a load began and did not end. */
export const isHalfLoaded = async (strapi: Core.Strapi) =>
  (await stateStore(strapi).get({ key: 'state' })) === 'loading';

/** Whether the newsroom holds neither an article nor an organisation, in any language or state. */
export async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of ['api::article.article', 'api::organisation.organisation'] as const) {
    const rows = await documentsOf(strapi, uid).findMany({ locale: '*', limit: 1, fields: ['documentId'] });
    if (rows.length > 0) return false;
  }
  return true;
}

/** Whether a start should load the sample: nothing is there yet, or the last load broke off. */
export const needsSample = async (strapi: Core.Strapi) =>
  (await isHalfLoaded(strapi)) || (await isEmpty(strapi));
