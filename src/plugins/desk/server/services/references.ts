import type { Core } from '@strapi/strapi';
import type { IndicatorChoice, SubjectChoice, SubjectKind } from '../domain/choices';
import { rankNames } from '../domain/rank-names';
import { readIndicatorChoices, readSubjectChoices } from '../store/read-choices';

/** Subjects offered at most: who needs others types a longer name. */
const OFFERED = 20;

const references = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Indicators whose name or alias has the words, with or without diacritics; all of them without words. */
  async indicators(words: string): Promise<IndicatorChoice[]> {
    return rankNames(await readIndicatorChoices(strapi), words);
  },

  /** Organisations and clusters whose name, short name or alias has the words, with or without diacritics. */
  async subjects(words: string, kind: SubjectKind | null): Promise<SubjectChoice[]> {
    return rankNames(await readSubjectChoices(strapi, kind), words).slice(0, OFFERED);
  },
});

export default references;
