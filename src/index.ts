import type { Core } from '@strapi/strapi';
import { ensureEnglish, preferVietnamese } from './setup/locales';

export default {
  register() {
    preferVietnamese();
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureEnglish(strapi);
  },
};
