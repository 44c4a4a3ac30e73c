import { factories } from '@strapi/strapi';

const uid = 'api::event.event';

export default factories.createCoreRouter(uid, {
  config: { findOne: { middlewares: [{ name: 'global::address', config: { uid } }] } },
});
