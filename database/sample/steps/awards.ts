import { isInEnglish } from '../content/articles';
import { AWARDS } from '../content/awards';
import type { Award } from '../model/award';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = ({ title, giver, theme, reason }: Award, locale: 'vi' | 'en') => ({
  title: title[locale],
  giver: giver[locale],
  theme: theme?.[locale],
  reason: reason?.[locale],
});

/** Named and counted awards, after the posts that report them. */
export const awards = step(
  'awards',
  AWARDS,
  ({ title }) => title.vi,
  async (loading, award) => {
    const { refs } = loading;
    const shared = {
      form: award.form,
      giverLevel: award.giverLevel,
      giverOrganisation: refs.maybe('organisation', award.giverOrganisation),
      recipientKind: award.recipientKind,
      organisation: refs.maybe('organisation', award.organisation),
      cluster: refs.maybe('cluster', award.cluster),
      count: award.count,
      year: award.year,
      decisionNumber: award.decisionNumber,
      decisionDate: award.decisionDate,
      revoked: award.revoked ?? false,
    };
    const { article } = award;
    // A localized relation reaches only documents that exist in the same language.
    const english = article !== undefined && isInEnglish(article) ? article : undefined;
    const { changed } = await upsert(loading, {
      uid: 'api::award.award',
      by: { title: award.title.vi },
      published: true,
      vi: { ...shared, ...inLocale(award, 'vi'), article: refs.maybe('article', article) },
      en: { ...shared, ...inLocale(award, 'en'), article: refs.maybe('article', english) },
    });
    return changed;
  }
);
