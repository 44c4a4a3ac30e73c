import type { Core } from '@strapi/strapi';
import type { AggregateRequest, Config } from '../config';

/** Lets the project's rate limiter refuse a query from outside before it costs anything. */
export async function admit(strapi: Core.Strapi, request: AggregateRequest): Promise<void> {
  await strapi.config.get<Config>('plugin::aggregates').beforeQuery?.(request);
}
