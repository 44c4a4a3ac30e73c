import type { Core } from '@strapi/strapi';
import type { HouseStyle, Locale, Spelling } from '../../../../language';

/** How the house writes: the locale asked for, and the spelling of tỉ that the plugin's configuration sets. */
export function houseStyle(strapi: Core.Strapi, locale: Locale): HouseStyle {
  return { locale, spelling: strapi.config.get('plugin::figures.spelling') as Spelling };
}
