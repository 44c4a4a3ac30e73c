import type { Core } from '@strapi/strapi';
import { guardClosed } from './hooks/guard-closed';
import { PERMISSIONS } from './permissions';
import { ensureClosingTables } from './store/closing/tables';

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
  await ensureClosingTables(strapi);
  guardClosed(strapi);
};

export default bootstrap;
