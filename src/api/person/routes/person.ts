import { factories } from '@strapi/strapi';

const uid = 'api::person.person';

export default factories.createCoreRouter(uid, {
  config: { findOne: { middlewares: [{ name: 'global::address', config: { uid } }] } },
});
