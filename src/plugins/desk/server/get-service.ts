import type { Core } from '@strapi/strapi';
import type { Services } from './services';

/** The one typed door to this plugin's services. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name) =>
  strapi.plugin('desk').service(name) as unknown as ReturnType<Services[Name]>;
