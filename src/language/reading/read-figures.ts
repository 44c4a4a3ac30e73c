import { CATALOGUE, type Indicator } from '../catalogue';
import { findDates } from '../dates/find-dates';
import type { TimeContext } from '../dates/infer-year';
import type { Figure, FigureKind, Place } from './figure';
import { findNumbers } from './find-numbers';
import type { Finding, Reading } from './finding';
import { assignIndicators } from './indicator/assign-indicators';
import { joinPercentages } from './percentages';
import { scaleAt } from './scale-at';
import { markTargets } from './targets';
import { tokenize } from './tokenize';
import { unitAt } from './unit-at';

/** What is known besides the text. */
export interface ReadingContext extends TimeContext {
  /** The indicators to tell; the catalogue of a new installation when left out. */
  readonly indicators?: readonly Indicator[];
}

/** Reads every figure in a text and nothing else. */
export function readFigures(text: string, context: ReadingContext = {}): Figure[] {
  const tokens = tokenize(text);
  const counted = (at: number) => scaleAt(tokens, at) !== null || isUnit(unitAt(tokens, at)?.unit);
  const dates = findDates(tokens, counted);
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of dates) dated.fill(1, from, to);
  const reading: Reading = { text, tokens, dated };
  const findings = findNumbers(reading);
  markTargets(tokens, findings);
  const figures = joinPercentages(tokens, findings);
  assignIndicators(tokens, figures, context.indicators ?? CATALOGUE);
  return figures.map((finding) => figureOf(reading, finding));
}

function isUnit(unit: string | undefined): boolean {
  return unit !== undefined && unit !== 'idle';
}

function figureOf({ text, tokens }: Reading, finding: Finding): Figure {
  const start = tokens[finding.from]?.start ?? 0;
  const end = tokens[finding.end - 1]?.end ?? start;
  const numbers = finding.numbers.map(({ at, value, role }) => ({
    start: tokens[at]?.start ?? 0,
    value,
    role,
  }));
  const place: Place = { start, end, quote: text.slice(start, end), numbers };
  const { value, upper, qualifier, unit, target, denominator, percent } = finding;
  return {
    ...place,
    ...{ value, upper, qualifier, unit, target, denominator, percent },
    ...{ kind: kindOf(finding), scope: 'total', indicator: finding.indicator, subject: null, period: null },
    ...{ periodInferred: false, confidence: 0.9, places: [place] },
  };
}

function kindOf({ isTarget, unit, upper }: Finding): FigureKind {
  if (isTarget) return 'target';
  if (unit === 'percent') return 'rate';
  return upper === null ? 'total' : 'range';
}
