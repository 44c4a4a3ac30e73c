import { PROGRAMMES } from '../content/programmes';
import { paragraph } from '../model/blocks';
import type { Programme } from '../model/programme';
import type { Refs } from '../store/refs';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = ({ name, description, goals }: Programme, refs: Refs, locale: 'vi' | 'en') => ({
  name: name[locale],
  description: [paragraph(description[locale])],
  goals: goals.map(({ period, indicator, value, text }) => ({
    period,
    indicator: refs.one('indicator', indicator),
    value,
    text: text[locale],
  })),
});

/** Programmes with their goals. */
export const programmes = step(
  'programmes',
  PROGRAMMES,
  ({ key }) => key,
  async (loading, programme) => {
    const { key, aliases, startYear, endYear, organiser } = programme;
    const { refs } = loading;
    const shared = { startYear, endYear, organiser: refs.one('organisation', organiser) };
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::programme.programme',
      by: { slug: key },
      published: true,
      vi: { ...shared, ...inLocale(programme, refs, 'vi'), aliases },
      en: { ...shared, ...inLocale(programme, refs, 'en') },
    });
    refs.set('programme', key, documentId);
    return changed;
  }
);
