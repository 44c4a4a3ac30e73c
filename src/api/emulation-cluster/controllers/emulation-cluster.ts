import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::emulation-cluster.emulation-cluster');
