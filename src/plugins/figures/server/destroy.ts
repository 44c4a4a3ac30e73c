import type { Core } from '@strapi/strapi';
import { getService } from './get-service';

const destroy = ({ strapi }: { strapi: Core.Strapi }) => getService(strapi, 'freshness').stop();

export default destroy;
