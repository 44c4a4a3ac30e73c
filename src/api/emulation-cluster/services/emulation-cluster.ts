import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::emulation-cluster.emulation-cluster');
