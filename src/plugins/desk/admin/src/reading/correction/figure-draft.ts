import type { Unit } from '../../../../../../language/lexicon/units';
import type {
  FigureFinding,
  FigureValues,
  IndicatorReference,
  SubjectReference,
} from '../../../../server/domain/reading/reading';
import { printAmount } from '../findings/print-values';

/** The fields of a figure that hold a number, typed as Vietnamese write it. */
export const AMOUNTS = ['value', 'upper', 'target', 'numerator', 'denominator'] as const;
export type AmountField = (typeof AMOUNTS)[number];

/** A figure while somebody corrects it: everything that is typed stays as it was typed. */
export interface FigureDraft extends Readonly<Record<AmountField, string>> {
  readonly indicator: IndicatorReference | null;
  readonly subject: SubjectReference | null;
  readonly period: string;
  readonly scope: FigureValues['scope'];
  readonly qualifier: FigureValues['qualifier'];
  readonly asOf: string;
}

/** The numbers of a ratio count things, whatever the ratio's own unit is. */
const PLAIN: readonly AmountField[] = ['numerator', 'denominator'];

/** The unit in which a field is typed. Without an indicator it is the one that the text prints. */
export const unitOf = (field: AmountField, indicator: IndicatorReference | null, printed: Unit): Unit =>
  PLAIN.includes(field) ? 'case' : (indicator?.unit ?? printed);

/** What the form begins with: the finding as the text tells it. */
export function figureDraft({ values, unit }: Pick<FigureFinding, 'values' | 'unit'>): FigureDraft {
  const { indicator, subject, period, scope, qualifier, asOf } = values;
  const print = (field: AmountField) => {
    const number = values[field];
    return number === null
      ? ''
      : withoutPlainNoun(field, printAmount(number, unitOf(field, indicator, unit)));
  };
  return {
    indicator,
    subject,
    period: period ?? '',
    scope,
    qualifier,
    asOf: asOf ?? '',
    value: print('value'),
    upper: print('upper'),
    target: print('target'),
    numerator: print('numerator'),
    denominator: print('denominator'),
  };
}

const withoutPlainNoun = (field: AmountField, text: string) =>
  PLAIN.includes(field) ? text.replace(/ \D+$/u, '') : text;
