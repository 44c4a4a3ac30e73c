import { PEOPLE } from '../content/people';
import type { Person } from '../model/portal';
import type { Refs } from '../store/refs';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = ({ name, biography, positions }: Person, refs: Refs, locale: 'vi' | 'en') => ({
  name: name[locale],
  biography: biography[locale],
  positions: positions.map(({ title, organisation, from, to }) => ({
    title: title[locale],
    organisation: refs.one('organisation', organisation),
    from,
    to,
  })),
});

/** People with their positions, after the organisations. */
export const people = step(
  'people',
  PEOPLE,
  ({ key }) => key,
  async (loading, person) => {
    const { changed } = await upsert(loading, {
      uid: 'api::person.person',
      by: { slug: person.key },
      vi: inLocale(person, loading.refs, 'vi'),
      en: inLocale(person, loading.refs, 'en'),
    });
    return changed;
  }
);
