import { factories } from '@strapi/strapi';

const uid = 'api::emulation-cluster.emulation-cluster';

export default factories.createCoreRouter(uid, {
  config: { findOne: { middlewares: [{ name: 'global::address', config: { uid } }] } },
});
