import type { AwardFinding, AwardValues } from '../../../../server/domain/reading/reading';
import type { CheckedDraft } from '../correction/checked-draft';

/** An award while somebody corrects it: numbers stay as they were typed. */
export type AwardDraft = Omit<AwardValues, 'count' | 'year'> & {
  readonly count: string;
  readonly year: string;
};

/** What the form begins with: the award as the text tells it. */
export function awardDraft({ values }: Pick<AwardFinding, 'values'>): AwardDraft {
  const { count, year } = values;
  return { ...values, count: count === null ? '' : String(count), year: year === null ? '' : String(year) };
}

/** Vietnamese group thousands by dots: '1.653'. */
const COUNT = /^\d{1,3}(?:\.\d{3})+$|^\d{1,9}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** What a corrected award says, or the message keys of what is wrong with it. */
export function checkAwardDraft(draft: AwardDraft): CheckedDraft<AwardDraft, AwardValues> {
  const problems: Partial<Record<keyof AwardDraft, string>> = {};
  const count = draft.count.trim();
  const year = draft.year.trim();
  for (const field of ['title', 'giver', 'giverLevel', 'recipientKind'] as const) {
    if (!draft[field]?.trim()) problems[field] = 'correction.needed';
  }
  if (count && !COUNT.test(count)) problems.count = 'correction.no.number';
  if (!year) problems.year = 'correction.needed';
  else if (!YEAR.test(year)) problems.year = 'awards.no.year';
  if (Object.keys(problems).length > 0) return { values: null, problems };
  return {
    problems: null,
    values: {
      ...draft,
      title: draft.title.trim(),
      count: count ? Number(count.replaceAll('.', '')) : null,
      year: Number(year),
    },
  };
}
