import type { Core } from '@strapi/strapi';
import { PERMISSIONS } from './permissions';

interface ActionProvider {
  registerMany: (actions: object[]) => Promise<void>;
}

const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    PERMISSIONS.map((permission) => ({ section: 'plugins', pluginName: 'desk', ...permission }))
  );
};

export default bootstrap;
