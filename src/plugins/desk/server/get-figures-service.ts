import type { Core } from '@strapi/strapi';
import type { Services } from '../../figures/server/services';

/** The door to a service of the figures plugin. */
export const getFiguresService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name) =>
  strapi.plugin('figures').service(name) as unknown as ReturnType<Services[Name]>;
