import type { Core } from '@strapi/strapi';

interface Locales {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
}

/** Vietnamese is the default locale of a new database. The i18n plugin reads this while it boots. */
export function preferVietnamese() {
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'vi';
}

/** English stands beside Vietnamese from the first start. */
export async function ensureEnglish(strapi: Core.Strapi) {
  const locales = strapi.plugin('i18n').service('locales') as unknown as Locales;
  if (!(await locales.findByCode('en'))) await locales.create({ code: 'en', name: 'English (en)' });
}
