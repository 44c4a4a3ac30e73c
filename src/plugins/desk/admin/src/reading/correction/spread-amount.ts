import type { Unit } from '../../../../../../language/lexicon/units';
import { printAmount } from '../findings/print-values';
import type { FigureDraft } from './figure-draft';
import { readAmount } from './read-amount';

/** Decimals that a stored percentage has at most. */
const EXACT = 1e4;

/**
 * Puts what was typed into one field where it belongs, once somebody leaves the field: 'gần 2,5 tỉ' sets the
 * qualifier too, '200 triệu - 300 triệu' the upper end, '1.653/1.450' the target – or, of a percentage, the
 * numbers it is made of. What cannot be read stays as it is, for the check to name.
 */
export function spreadAmount(draft: FigureDraft, unit: Unit): FigureDraft {
  const amount =
    readAmount(draft.value, unit) ?? (unit === 'percent' ? readAmount(draft.value, 'case') : null);
  if (!amount) return draft;
  const { value, upper, qualifier, of } = amount;
  if (unit === 'percent' && of !== null) {
    if (of === 0) return draft;
    return {
      ...draft,
      value: printAmount(Math.round((100 * value * EXACT) / of) / EXACT, 'percent'),
      numerator: printPlain(value),
      denominator: printPlain(of),
    };
  }
  return {
    ...draft,
    value: printAmount(value, unit),
    ...(upper !== null && { upper: printAmount(upper, unit) }),
    ...(of !== null && { target: printAmount(of, unit) }),
    ...(qualifier !== 'exact' && { qualifier }),
  };
}

const printPlain = (value: number) => printAmount(value, 'case').replace(/ \D+$/u, '');
