import type { StrapiApp } from '@strapi/strapi/admin';
import { showChoicesInWords } from './show-choices-in-words';
import { startInVietnamese } from './start-in-vietnamese';
import { translations } from './translations';

export default {
  config: {
    locales: ['vi'],
    translations,
    // Upgrading and modelling are for the people who run the machine, not for a newsroom.
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(app: StrapiApp) {
    startInVietnamese(window.localStorage);
    showChoicesInWords(app);
  },
};
