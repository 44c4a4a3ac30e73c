import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const ID = 'aggregates';

type Messages = Record<string, string>;

const LANGUAGES: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./translations/en.json'),
  vi: () => import('./translations/vi.json'),
};

const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: ChartPie,
      intlLabel: { id: `${ID}.name`, defaultMessage: 'Aggregates' },
      permissions: [{ action: 'plugin::aggregates.read', subject: null }],
      Component: () => import('./pages/builder-page'),
    });
    app.registerPlugin({ id: ID, name: ID });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const messages = await LANGUAGES[locale]?.();
        const data = Object.entries(messages?.default ?? {}).map(
          ([key, text]) => [`${ID}.${key}`, text] as const
        );
        return { locale, data: Object.fromEntries(data) };
      })
    );
  },
};

export default plugin;
