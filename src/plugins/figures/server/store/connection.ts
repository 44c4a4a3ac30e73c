import type { Core } from '@strapi/strapi';

/** Strapi's query builder: the pool, or one transaction of it. */
export type Connection = Core.Strapi['db']['connection'];
