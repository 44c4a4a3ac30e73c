import type { HouseStyle } from '../../../../../language';
import type { AcceptedAward, AcceptedEntry, Decided } from './decided';
import { formText } from './form-text';
import type { FormValues } from './form-values';
import type { Known } from './known';
import { placeAwards } from './place-awards';
import { placeFigures, toLost } from './place-figures';
import { readAwardFindings, type ReadAward } from './read-award-findings';
import { readFigureFindings, type ReadFigure } from './read-figure-findings';
import type { Reading } from './reading';
import { settingOf } from './setting';

/** Everything that a reading is written from. */
export interface Material {
  /** Null for a text that is not Vietnamese: it is not read. */
  readonly values: FormValues | null;
  readonly known: Known;
  readonly style: HouseStyle;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly decided: readonly Decided[];
  readonly figures: readonly AcceptedEntry[];
  readonly awards: readonly AcceptedAward[];
}

/** Reads a form and puts beside each finding what was decided about it. Pure: the same material, the same reading. */
export function writeReading(material: Material): Omit<Reading, 'may'> {
  const { values, known, style, today, decided, figures, awards } = material;
  if (!values) return { figures: [], awards: [], slips: [], lost: [], untold: figures.map(toLost) };
  const form = formText(values);
  const setting = settingOf(values, known, today);
  const awarded = readAwardFindings(form, setting, known);
  const told = readFigureFindings(form, setting, known, style).filter((each) => !isCountIn(awarded, each));
  return {
    ...placeFigures(told, figures, decided),
    awards: placeAwards(awarded, awards, decided),
    slips: [],
  };
}

/** "12 tập thể" of "Bằng khen cho 12 tập thể" is told as an award, and as nothing else. */
function isCountIn(awards: readonly ReadAward[], { values, passage }: ReadFigure): boolean {
  if (values.indicator !== null) return false;
  return awards.some(
    ({ passage: award }) =>
      award.part === passage.part &&
      award.index === passage.index &&
      award.start <= passage.start &&
      passage.end <= award.end
  );
}
