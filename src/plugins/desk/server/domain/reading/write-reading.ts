import type { HouseStyle } from '../../../../../language';
import { findSlips } from '../slips/find-slips';
import type { SlipInput } from '../slips/slip-input';
import type { AcceptedAward, AcceptedEntry, Decided } from './decided';
import type { Known } from './known';
import { placeAwards } from './place-awards';
import { placeFigures, toLost } from './place-figures';
import type { ReadForm } from './read-form';
import type { Reading, Slip } from './reading';

/** What is known of a post besides its text. */
export interface Material {
  readonly known: Known;
  readonly style: HouseStyle;
  /** YYYY-MM-DD */
  readonly today: string;
  /** What was decided about it before. */
  readonly decided: readonly Decided[];
  readonly figures: readonly AcceptedEntry[];
  readonly awards: readonly AcceptedAward[];
}

/** What verified figures say about that of which the text speaks. */
export type Verified = Pick<SlipInput, 'cells' | 'unitValues'>;

/**
 * Puts beside everything that was read what was decided about it, and proves slips. Pure: the same material, the same
 * reading.
 *
 * @param read null for a text that is not read, since it is not Vietnamese.
 */
export function writeReading(
  read: ReadForm | null,
  { style, decided, figures, awards }: Material,
  verified: Verified
): Omit<Reading, 'may'> {
  if (!read) return { figures: [], awards: [], slips: [], lost: [], untold: figures.map(toLost) };
  return {
    ...placeFigures(read.figures, figures, decided),
    awards: placeAwards(read.awards, awards, decided),
    slips: slipsIn(read, decided, verified, style),
  };
}

function slipsIn(read: ReadForm, decided: readonly Decided[], verified: Verified, style: HouseStyle): Slip[] {
  const set = new Map(decided.flatMap((each) => (each.kind === 'slip' ? [[each.key, each] as const] : [])));
  const { text, parts } = read.form;
  const awards = new Map(read.awards.flatMap(({ told }) => told.map((each) => [each.award, each] as const)));
  const slips = findSlips({
    texts: parts.map(({ part, index, start, end }) => ({ part, index, text: text.slice(start, end) })),
    figures: read.figures.flatMap(({ told }) => told),
    awards: [...awards.values()],
    ...verified,
    ...(style.spelling && { spelling: style.spelling }),
  });
  return slips.map((slip) => {
    const dismissal = set.get(slip.key);
    return { ...slip, dismissed: dismissal ? { reason: dismissal.reason ?? '', by: dismissal.by } : null };
  });
}
