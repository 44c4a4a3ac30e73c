import { ORGANISATIONS } from '../content/organisations';
import type { Organisation } from '../model/organisation';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = ({ name, shortName, description, contact }: Organisation, locale: 'vi' | 'en') => ({
  name: name[locale],
  shortName: shortName?.[locale],
  description: description?.[locale],
  contact: contact && { ...contact, address: contact.address[locale] },
});

/** The tree of organisations: parents before children, successors before predecessors. */
export const organisations = step(
  'organisations',
  ORGANISATIONS,
  ({ key }) => key,
  async (loading, organisation) => {
    const { key, level, aliases, validFrom, validTo, parent, successor } = organisation;
    const { refs } = loading;
    const shared = {
      level,
      validFrom,
      validTo,
      parent: refs.maybe('organisation', parent),
      successor: refs.maybe('organisation', successor),
    };
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::organisation.organisation',
      by: { slug: key },
      vi: { ...shared, ...inLocale(organisation, 'vi'), aliases },
      en: { ...shared, ...inLocale(organisation, 'en') },
    });
    refs.set('organisation', key, documentId);
    return changed;
  }
);
