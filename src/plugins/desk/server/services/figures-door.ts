import type { Core } from '@strapi/strapi';
import type { HouseStyle, Locale, Spelling } from '../../../../language';
import type { Services } from '../../../figures/server/services';

/** The typed door to the services of the figures plugin. */
export const figuresService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name) =>
  strapi.plugin('figures').service(name) as unknown as ReturnType<Services[Name]>;

/** How the house writes: the spelling is the figures plugin's setting. */
export const houseStyle = (strapi: Core.Strapi, locale: Locale): HouseStyle => ({
  locale,
  spelling: strapi.config.get('plugin::figures.spelling') as Spelling,
});
