import type { Core } from '@strapi/strapi';

interface Locales {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
  setDefaultLocale(locale: { code: string }): Promise<void>;
  getDefaultLocale(): Promise<string>;
}

const locales = (strapi: Core.Strapi) => strapi.plugin('i18n').service('locales') as unknown as Locales;

/** The locale of a request or a document that names none. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> => locales(strapi).getDefaultLocale();

/** A new database starts in Vietnamese, with English beside it. Later the choice is the administrator's. */
export async function ensureLocales(strapi: Core.Strapi) {
  const { findByCode, create, setDefaultLocale } = locales(strapi);
  if (!(await findByCode('en'))) await create({ code: 'en', name: 'English (en)' });
  if (await findByCode('vi')) return;
  await create({ code: 'vi', name: 'Tiếng Việt (vi)' });
  await setDefaultLocale({ code: 'vi' });
}
