import { readAwards, readFigures, type Figure } from '../../../../../language';
import { formText, passageAt } from '../reading/form-text';
import type { FormValues } from '../reading/form-values';
import { idOfSubject, type Known } from '../reading/known';
import { settingOf, type Setting } from '../reading/setting';
import { singleSubject, subjectNamed } from '../reading/subject-named';
import type { SlipInput } from './slip-input';

/** What the text of a form tells, ready for proofs. */
export type ToldForm = Pick<SlipInput, 'texts' | 'figures' | 'awards'>;

/**
 * Reads a form for proofs. Subjects and periods are those that its findings show: `subjectId` is
 * 'organisation:<documentId>' or 'cluster:<documentId>', and a figure without a period has that of the post.
 *
 * @param today YYYY-MM-DD; a post without any date is read as one of today.
 */
export function tellForm(values: FormValues, known: Known, today: string): ToldForm {
  const form = formText(values);
  const setting = settingOf(values, known, today);
  const figures = readFigures(form.text, {
    publishedOn: setting.day,
    indicators: known.indicators,
    subjects: known.subjects,
    within: form.parts,
  });
  const year = Number((setting.period ?? setting.year).slice(0, 4));
  return {
    texts: form.parts.map(({ part, index, start, end }) => ({
      part,
      index,
      text: form.text.slice(start, end),
    })),
    figures: figures.map((figure) => ({
      figure: placed(figure, setting, known),
      passages: figure.places.map(({ start, end }) => passageAt(form, start, end)),
    })),
    awards: readAwards(form.text, { year }).map((award) => ({
      award,
      passage: passageAt(form, award.start, award.end),
    })),
  };
}

function placed(figure: Figure, setting: Setting, known: Known): Figure {
  const subject =
    figure.subject === null ? singleSubject(setting.own) : subjectNamed(known, setting.own, figure.subject);
  return {
    ...figure,
    period: figure.period ?? setting.period,
    subjectId: subject && idOfSubject(subject),
  };
}
