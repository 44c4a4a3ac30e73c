import type { HouseStyle } from '../../../../../language';
import { doubtRivals } from './doubt-rivals';
import { formText, type FormText } from './form-text';
import type { FormValues } from './form-values';
import type { Known } from './known';
import { readAwardFindings, type ReadAward } from './read-award-findings';
import { readFigureFindings, type ReadFigure } from './read-figure-findings';
import { settingOf } from './setting';

/** Everything that a form tells by itself. */
export interface ReadForm {
  readonly form: FormText;
  readonly figures: readonly ReadFigure[];
  readonly awards: readonly ReadAward[];
}

/**
 * Reads a Vietnamese form.
 *
 * @param today YYYY-MM-DD
 */
export function readForm(values: FormValues, known: Known, style: HouseStyle, today: string): ReadForm {
  const form = formText(values);
  const setting = settingOf(values, known, today);
  const awards = readAwardFindings(form, setting, known);
  const figures = readFigureFindings(form, setting, known, style);
  return { form, awards, figures: doubtRivals(figures.filter((figure) => !isCountIn(awards, figure))) };
}

/** "12 tập thể" of "Bằng khen cho 12 tập thể" is told as an award, and as nothing else. */
function isCountIn(awards: readonly ReadAward[], { values, passage }: ReadFigure): boolean {
  if (values.indicator !== null) return false;
  return awards
    .flatMap(({ told }) => told)
    .some(
      ({ passage: award }) =>
        award.part === passage.part &&
        award.index === passage.index &&
        award.start <= passage.start &&
        passage.end <= award.end
    );
}
