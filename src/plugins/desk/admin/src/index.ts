import { ChartBubble } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DESK_PERMISSIONS } from './desk-permissions';
import { registerInline } from './inline';
import { registerPaste } from './paste';
import { PLUGIN_ID } from './plugin-id';
import { registerReading } from './reading';
import { translationsOf } from './translations';
import { registerWidgets } from './widgets';

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
    registerWidgets(app);
  },

  bootstrap(app: StrapiApp) {
    registerReading(app);
    registerPaste(app);
    registerInline(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await translationsOf(locale) }))),
};

export default plugin;
