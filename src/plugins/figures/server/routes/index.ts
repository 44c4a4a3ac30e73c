import type { Core } from '@strapi/strapi';
import { publicRole } from '../access/public-role';

/** The empty prefix puts the routes beside those of the content types. */
export default {
  'content-api': ({ strapi }: { strapi: Core.Strapi }) => {
    const strategies = [publicRole(strapi), 'content-api-token', 'users-permissions'];
    /** A panel tells about a document: who may not read the document may not read its panel either. */
    const read = (path: string, action: string, document: string) => ({
      method: 'GET',
      path,
      handler: `panel.${action}`,
      config: {
        auth: { scope: [`plugin::figures.panel.${action}`, `${document}.findOne`], strategies },
        policies: [],
      },
    });
    return {
      type: 'content-api',
      prefix: '',
      routes: [
        read('/articles/:id/figures', 'article', 'api::article.article'),
        read('/events/:id/figures', 'event', 'api::event.event'),
        read('/organisations/:id/figures', 'organisation', 'api::organisation.organisation'),
        read('/emulation-clusters/:id/figures', 'cluster', 'api::emulation-cluster.emulation-cluster'),
        { method: 'POST', path: '/figures/batch', handler: 'batch.create', config: { policies: [] } },
      ],
    };
  },
  /** The admin's own door to the batch: for who may create and publish figures there, as far as their role goes. */
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/batch',
        handler: 'batch.enter',
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            {
              name: 'admin::hasPermissions',
              config: {
                actions: [
                  { action: 'plugin::content-manager.explorer.create', subject: 'api::figure.figure' },
                  { action: 'plugin::content-manager.explorer.publish', subject: 'api::figure.figure' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
