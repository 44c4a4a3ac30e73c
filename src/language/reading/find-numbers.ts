import type { Unit } from '../lexicon/units';
import { amountAt, type Amount } from './amount';
import { isDuration } from './is-duration';
import { isNotFigure } from './not-figures';
import { looseUnit } from './loose-unit';
import { moneyRate } from './money-rate';
import { qualifierAt } from './qualifier-at';
import type { PlacedNumber, Finding, Reading } from './finding';
import { spanAfter, type Span } from './span';
import { specificUnit } from './specific-unit';
import { unitLeft } from './unit-left';
import { unitOfNeighbour } from './unit-of-neighbour';

/** Finds every number with a unit, from left to right; dates, names and codes are passed over. */
export function findNumbers(reading: Reading): Finding[] {
  const { tokens, dated } = reading;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length;) {
    const finding = dated[at] ? null : findingAt(reading, at, found);
    if (finding) found.push(finding);
    at = Math.max(at + 1, finding?.end ?? 0);
  }
  return found;
}

function findingAt(reading: Reading, at: number, found: readonly Finding[]): Finding | null {
  const { tokens, dated } = reading;
  const amount = amountAt(tokens, at);
  if (!amount || isNotFigure(reading, amount)) return null;
  const link = spanAfter(tokens, amount);
  const span = link && dated[link.second.at] ? null : link;
  const first = span?.first ?? amount;
  const joined = span && (span.link === 'range' || span.link === 'over') ? span.second : null;
  const rate = moneyRate(tokens, first, joined ?? first);
  const end = rate?.end ?? joined?.end ?? (span ? amount.end : first.end);
  const { qualifier, from, end: last } = qualifierAt(tokens, at, end, span?.link === 'range', rate !== null);
  const unit = rate?.unit ?? unitOf(reading, first, from, found);
  if (unit === null || (unit.unit === 'vnd' && first.value === 0)) return null;
  const over = span?.link === 'over' ? place(span, 'denominator') : null;
  const upper = span?.link === 'range' ? place(span, 'upper') : null;
  const numbers: PlacedNumber[] = [{ at, value: first.value, role: 'value' }];
  if (upper) numbers.push(upper);
  return {
    at,
    from,
    end: last,
    numberEnd: (joined && amount.unit === null ? joined : amount).numberEnd,
    value: first.value,
    upper: upper?.value ?? null,
    qualifier,
    unit: unit.unit,
    unitFrom: unit.from,
    numbers,
    over,
    target: null,
    denominator: null,
    percent: null,
    percentMeaning: null,
    percentQualifier: null,
    isTarget: false,
    indicator: null,
    evidence: 0,
  };
}

function place({ second }: Span, role: PlacedNumber['role']): PlacedNumber {
  return { at: second.at, value: second.value, role };
}

type UnitSource = { readonly unit: Unit; readonly from: Finding['unitFrom'] };

function unitOf(
  { tokens }: Reading,
  amount: Amount,
  from: number,
  found: readonly Finding[]
): UnitSource | null {
  if (amount.unit === 'idle' || isDuration(tokens, amount)) return null;
  if (amount.unit !== null) return { unit: specificUnit(tokens, amount, amount.unit, found), from: 'behind' };
  if (amount.exponent > 0) return { unit: 'vnd', from: 'behind' };
  const left = unitLeft(tokens, from, amount);
  if (left !== null) return { unit: left, from: 'before' };
  const same = unitOfNeighbour(tokens, amount, from, found.at(-1));
  if (same !== null) return { unit: same, from: 'neighbour' };
  const loose = looseUnit(tokens, amount, from, found.at(-1));
  return loose === null ? null : { unit: loose, from: 'loose' };
}
