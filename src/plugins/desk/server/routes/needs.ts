import { permission, type PermissionName } from '../permissions';

interface ContentAction {
  readonly action: 'create' | 'read' | 'update' | 'delete' | 'publish';
  readonly subject: string;
}

/** The config of a route that is for signed-in users whose role has all of these permissions. */
export const needs = (name: PermissionName, ...content: readonly ContentAction[]) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: {
        actions: [
          permission(name),
          ...content.map(({ action, subject }) => ({
            action: `plugin::content-manager.explorer.${action}`,
            subject,
          })),
        ],
      },
    },
  ],
});
