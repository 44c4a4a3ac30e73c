import type { HouseStyle } from '../../../../../language';
import type { AcceptedAward, AcceptedEntry, Decided } from './decided';
import { formText } from './form-text';
import type { FormValues } from './form-values';
import type { Known } from './known';
import { placeAwards } from './place-awards';
import { placeFigures, toLost } from './place-figures';
import { readAwardFindings } from './read-award-findings';
import { readFigureFindings } from './read-figure-findings';
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

/** Reads the findings of a form and puts beside each what was decided about it. Pure: the same material, the same reading. */
export function writeReading(material: Material): Omit<Reading, 'may' | 'slips'> {
  const { values, known, style, today, decided, figures, awards } = material;
  if (!values) return { figures: [], awards: [], lost: [], untold: figures.map(toLost) };
  const form = formText(values);
  const setting = settingOf(values, known, today);
  return {
    ...placeFigures(readFigureFindings(form, setting, known, style), figures, decided),
    awards: placeAwards(readAwardFindings(form, setting, known), awards, decided),
  };
}
