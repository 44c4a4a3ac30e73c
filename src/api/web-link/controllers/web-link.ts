import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::web-link.web-link');
