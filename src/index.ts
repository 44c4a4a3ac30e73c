import type { Core } from '@strapi/strapi';
import { keepOwnerKey } from './api/emulation-cluster/owner-key';
import { explainDuplicates } from './setup/duplicates';
import { ensureLocales } from './setup/locales';
import { explainOutages } from './setup/outage/explain-outages';
import { shortenErrors } from './setup/outage/shorten-errors';
import { publishedOnly } from './setup/published-only';
import { rememberAddresses } from './setup/redirects';
import { ensureAdminRoles } from './setup/roles/admin';
import { ensureApiRoles } from './setup/roles/api';
import { checkRules } from './setup/rules';
import { ensureSlugIndexes } from './setup/slug-indexes';
import { keepSlugs } from './setup/slugs';
import { mendTransactions } from './setup/transactions/mend-transactions';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    mendTransactions(strapi);
    shortenErrors(strapi);
    strapi.documents.use(explainOutages);
    strapi.documents.use(publishedOnly(strapi));
    strapi.documents.use(explainDuplicates);
    strapi.documents.use(keepSlugs(strapi));
    strapi.documents.use(rememberAddresses(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    checkRules(strapi);
    keepOwnerKey(strapi);
    await ensureSlugIndexes(strapi);
    await ensureLocales(strapi);
    await ensureApiRoles(strapi);
    await ensureAdminRoles(strapi);
  },
};
