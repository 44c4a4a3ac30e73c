import { CATALOGUE, type Indicator } from '../catalogue';
import { findDates } from '../dates/find-dates';
import { yearClues, type TimeContext } from '../dates/infer-year';
import type { Span } from '../sentence';
import type { Figure } from './figure';
import { figureOf } from './figure-of';
import { findNumbers } from './find-numbers';
import { assignIndicators } from './indicator/assign-indicators';
import { isCounted } from './is-counted';
import { joinPercentages } from './percentages';
import { openQuotes } from './not-figures';
import { joinPlaces } from './same-figure';
import { compileSubjects } from './setting/compile-subjects';
import { findSubjects, type KnownSubject } from './setting/find-subjects';
import { periodsOf } from './setting/periods-of';
import { subjectsOf } from './setting/subject-of';
import { markTargets } from './targets';
import { tokenize } from './tokenize';

const NOBODY: readonly KnownSubject[] = [];

/** What is known besides the text. */
export interface ReadingContext extends TimeContext {
  /** The indicators to tell; the catalogue of a new installation when left out. */
  readonly indicators?: readonly Indicator[];
  /**
   * Organisations and clusters to name as subjects; others are named as the text names them. They are made ready once
   * per list: hand over the same one again, and leave it as it is.
   */
  readonly subjects?: readonly KnownSubject[];
  /** The parts of the text to read, in order and without overlaps; all of it when left out. */
  readonly within?: readonly Pick<Span, 'start' | 'end'>[];
}

/**
 * Reads every figure in a Vietnamese text and nothing else: not its dates, phone numbers, decision numbers, names of
 * programmes or counters. Precomposed and decomposed text, no-break spaces and both spellings (tỉ/tỷ, tọa/toạ)
 * read the same; offsets count UTF-16 units of the text as given. Never throws; linear in the length.
 *
 * @returns the figures in the order of their first place; one that is told twice stands once, with both places.
 * @example readFigures('Trao gần 3.250 phần quà, tổng số tiền trên 1,6 tỉ đồng.')
 *   // 3250 gift nearly gifts-given · 1600000000 vnd over gift-value
 */
export function readFigures(text: string, context: ReadingContext = {}): Figure[] {
  const tokens = tokenize(text, context.within);
  const dates = findDates(tokens, (at) => isCounted(tokens, at));
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of dates) dated.fill(1, from, to);

  const numbers = findNumbers({ text, tokens, dated, quotes: openQuotes(tokens) });
  markTargets(tokens, numbers);
  const findings = joinPercentages(tokens, numbers);
  assignIndicators(tokens, findings, context.indicators ?? CATALOGUE);

  const periods = periodsOf(tokens, findings, dates, yearClues(tokens, dates, context));
  const subjects = subjectsOf(
    text,
    tokens,
    findings,
    findSubjects(tokens, compileSubjects(context.subjects ?? NOBODY))
  );
  return joinPlaces(
    text,
    findings.map((finding, index) =>
      figureOf({ text, tokens, finding, period: periods[index] ?? null, subject: subjects[index] ?? null })
    )
  );
}
