import type { Core } from '@strapi/strapi';
import type { HouseStyle, Locale, Spelling } from '../../../../language';

/** How the house writes: the spelling of tỉ is the figures plugin's setting. */
export const houseStyle = (strapi: Core.Strapi, locale: Locale): HouseStyle => ({
  locale,
  spelling: strapi.config.get('plugin::figures.spelling') as Spelling,
});
