import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany: (actions: object[]) => Promise<void>;
}

/** Registers the permission to open the page. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as { actionProvider: ActionProvider };
  await actionProvider.registerMany([
    { section: 'plugins', displayName: 'Read', uid: 'read', pluginName: 'aggregates' },
  ]);
}
