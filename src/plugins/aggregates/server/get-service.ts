import type { Core } from '@strapi/strapi';
import type aggregate from './services/aggregate';
import type catalogue from './services/catalogue';

interface Services {
  aggregate: typeof aggregate;
  catalogue: typeof catalogue;
}

/** The one typed door to this plugin's services. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name) =>
  strapi.plugin('aggregates').service(name) as unknown as ReturnType<Services[Name]>;
