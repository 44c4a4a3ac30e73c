import type { StrapiApp } from '@strapi/strapi/admin';
import { sayRefusalsInWords } from './say-refusals-in-words';
import { showChoicesInWords } from './show-choices-in-words';
import { startInVietnamese } from './start-in-vietnamese';
import { translations } from './translations';

export default {
  config: {
    locales: ['vi'],
    translations,
    // Whoever runs the machine upgrades it; editors need not hear of every release.
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    sayRefusalsInWords(app);
  },
  bootstrap(app: StrapiApp) {
    startInVietnamese(window.localStorage);
    showChoicesInWords(app);
  },
};
