import { previousPeriod, type HouseStyle } from '../../../../../language';
import type { Cell } from '../cell';
import { compareWithPrevious } from '../compare-with-previous';
import type { Rules, SubjectKey } from '../facts';
import type { NamedIndicator } from '../panel/ledger';
import { amountText, changeText, targetText } from '../panel/phrases';
import { attainment } from '../target-of';
import type { Token } from './token';

/** A subject that a token names. */
export interface TokenSubject {
  readonly key: SubjectKey;
  readonly name: string;
  readonly slug: string | null;
}

/** What tokens are printed from: cells of verified figures, and what names mean. */
export interface TokenFacts {
  readonly style: HouseStyle;
  indicator(name: string): NamedIndicator | undefined;
  subject(subject: Token['subject']): TokenSubject | undefined;
  cell(subject: SubjectKey, indicator: Rules, period: string): Cell;
  target(subject: SubjectKey, indicator: string, period: string): number | null;
}

/** Why there is nothing to print: something unknown, or nothing verified to say. */
export type TokenProblem = 'indicator' | 'subject' | 'value' | 'change' | 'attainment';

export type Printed = { readonly text: string } | { readonly problem: TokenProblem };

/** Prints one token, as panels print the same. Never throws. */
export function printToken(
  { indicator: code, subject: named, period, aspect }: Token,
  facts: TokenFacts
): Printed {
  const indicator = facts.indicator(code);
  if (!indicator) return { problem: 'indicator' };
  const subject = facts.subject(named);
  if (!subject) return { problem: 'subject' };
  const cell = facts.cell(subject.key, indicator, period);
  if (!cell.shown) return { problem: 'value' };
  const { unit, kind } = indicator;
  if (aspect === 'value') return { text: amountText(cell.shown, unit, facts.style) };
  if (aspect === 'change') {
    const before = previousPeriod(period);
    const change = before && compareWithPrevious(cell, facts.cell(subject.key, indicator, before), kind);
    return change ? { text: changeText(change, indicator, before, facts.style) } : { problem: 'change' };
  }
  const target = facts.target(subject.key, indicator.id, period);
  const reached = target === null ? null : attainment(cell.shown.value, target);
  if (target === null || reached === null) return { problem: 'attainment' };
  return { text: targetText(target, reached, unit, facts.style) };
}
