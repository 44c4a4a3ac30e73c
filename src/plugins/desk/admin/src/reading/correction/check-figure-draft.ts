import type { Unit } from '../../../../../../language/lexicon/units';
import { parsePeriod } from '../../../../../../language/period';
import type { FigureValues } from '../../../../server/domain/reading/reading';
import type { CheckedDraft } from './checked-draft';
import { AMOUNTS, unitOf, type AmountField, type FigureDraft } from './figure-draft';
import { readAmount } from './read-amount';

/**
 * What a corrected figure says, or what is wrong with it, field by field.
 *
 * @param printed the unit that the text prints, for a figure without an indicator.
 */
export function checkFigureDraft(draft: FigureDraft, printed: Unit): CheckedDraft<FigureDraft, FigureValues> {
  const problems: Partial<Record<keyof FigureDraft, string>> = {};
  if (!draft.indicator) problems.indicator = 'correction.needed';
  if (!draft.subject) problems.subject = 'correction.needed';
  if (!draft.period.trim()) problems.period = 'correction.needed';
  else if (!parsePeriod(draft.period.trim())) problems.period = 'choices.period.invalid';
  if (!draft.value.trim()) problems.value = 'correction.needed';

  const numbers: Partial<Record<AmountField, number | null>> = {};
  for (const field of AMOUNTS) {
    if (!draft[field].trim()) continue;
    const amount = readAmount(draft[field], unitOf(field, draft.indicator, printed));
    if (!amount || amount.of !== null || amount.upper !== null) problems[field] = 'correction.no.number';
    else numbers[field] = amount.value;
  }
  const { value, upper, numerator, denominator } = numbers;
  if (value != null && upper != null && upper <= value) problems.upper = 'correction.upper.low';
  if ((numerator == null) !== (denominator == null)) {
    problems[numerator == null ? 'numerator' : 'denominator'] ??= 'correction.both';
  }
  if (denominator === 0) problems.denominator = 'correction.zero';
  if (Object.keys(problems).length > 0) return { values: null, problems };
  const { indicator, subject, scope, qualifier, period, asOf } = draft;
  const number = (field: AmountField) => numbers[field] ?? null;
  return {
    problems: null,
    values: {
      indicator,
      subject,
      period: period.trim(),
      scope,
      qualifier,
      asOf: asOf || null,
      value: number('value'),
      upper: number('upper'),
      target: number('target'),
      numerator: number('numerator'),
      denominator: number('denominator'),
    },
  };
}
