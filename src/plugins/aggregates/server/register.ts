import type { Core } from '@strapi/strapi';
import { watchMiddlewares } from './access/capture-params';
import { addRoutes } from './rest/add-routes';

/** Adds the REST routes and, where the GraphQL plugin is installed, the GraphQL fields. */
export default async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  watchMiddlewares(strapi);
  addRoutes(strapi);
  if (strapi.plugins.graphql) {
    // not at the top: it needs the package `graphql`, which is there when the plugin is
    const { extendSchema } = await import('./graphql/extend-schema');
    extendSchema(strapi);
  }
}
