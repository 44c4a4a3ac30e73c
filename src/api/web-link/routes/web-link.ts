import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::web-link.web-link');
