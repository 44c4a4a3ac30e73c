import { ChartBubble } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DESK_PERMISSIONS } from './desk-permissions';
import { PLUGIN_ID } from './plugin-id';
import { translationsOf } from './translations';

const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: ChartBubble,
      intlLabel: { id: `${PLUGIN_ID}.page.name`, defaultMessage: 'Figures desk' },
      permissions: DESK_PERMISSIONS,
      Component: () => import('./desk-page'),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};

export default plugin;
