import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleRule } from '../api/article/rules';
import { clusterRule } from '../api/emulation-cluster/rules';
import { eventRule } from '../api/event/rules';
import { organisationRule } from '../api/organisation/rules';
import { personRule } from '../api/person/rules';
import { programmeRule } from '../api/programme/rules';
import { publicationRule } from '../api/publication/rules';
import { writtenId, type Rule } from './rule';

const RULES: Partial<Record<UID.ContentType, Rule>> = {
  'api::article.article': articleRule,
  'api::emulation-cluster.emulation-cluster': clusterRule,
  'api::event.event': eventRule,
  'api::organisation.organisation': organisationRule,
  'api::person.person': personRule,
  'api::programme.programme': programmeRule,
  'api::publication.publication': publicationRule,
};

/**
 * Checks what was written, as it is stored and before it is committed: whichever door it came through – the form,
 * REST, the Document Service or the query engine –, a broken rule takes the whole write back.
 */
export function checkRules(strapi: Core.Strapi) {
  const check = async ({ model, result }: { model: { uid: string }; result?: unknown }) => {
    const uid = model.uid as UID.ContentType;
    const rule = RULES[uid];
    const id = writtenId(result);
    if (!rule || id === null) return;
    const row = await strapi.db.query(uid).findOne({ where: { id }, populate: rule.populate });
    const problems = await rule.check(row, strapi);
    const [first] = problems;
    if (!first) return;
    throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
      errors: problems.map(({ field, message }) => ({
        path: field.split('.'),
        message,
        name: 'ValidationError',
      })),
    });
  };
  strapi.db.lifecycles.subscribe({ models: Object.keys(RULES), afterCreate: check, afterUpdate: check });
}
