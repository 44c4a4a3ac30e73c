import type { Modules } from '@strapi/strapi';
import { findOutage } from './database-outage';

/** Says through every door of the Document Service – GraphQL too – that the database is away or full. */
export const explainOutages: Modules.Documents.Middleware.Middleware = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    throw findOutage(error) ?? error;
  }
};
