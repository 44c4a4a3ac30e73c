import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, type Qualifier } from '../lexicon/qualifiers';
import type { Unit } from '../lexicon/units';
import { normalize } from '../normalize';
import type { EntryProblem, ReadEntry, TypedAmount } from './entry';
import { readTypedNumber, type TypedNumber } from './read-typed-number';

/** No entry is longer; a longer text is a sentence that slipped into a cell. */
const LONGEST = 120;

/** What people write for "no figure": whether it is unknown or zero only they can say. */
const NOTHING = /^(?:[-–—−.…*x]+|chưa có|không có|chưa báo cáo|n\/a)$/u;
const RANGE = /^(?:từ\s+)?(\S.*?)\s*(?:[-–—]|đến)\s*(\S.*)$/u;
const SLASH = /\/(?!m²|tháng)/u;

const longestFirst = (phrases: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(phrases)
    .flatMap(([code, words]) => words.map((word): [string, Qualifier] => [word, code as Qualifier]))
    .sort(([a], [b]) => b.length - a.length);
const BEFORE = longestFirst(QUALIFIERS_BEFORE);
const AFTER = longestFirst(QUALIFIERS_AFTER);

/**
 * Reads what somebody types or pastes into a cell: a Vietnamese number with qualifier, scale and unit as in print, a
 * range, and behind a slash a second number.
 *
 * @param unit the unit of the cell; its word may be written, another one is a problem.
 * @example parseEntry('gần 60 tỉ', 'vnd')       // { entry: { amount: { value: 6e10, qualifier: 'nearly', … } } }
 * @example parseEntry('1.653/1.450', 'person')  // { entry: { amount: { value: 1653, … }, second: 1450 } }
 * @example parseEntry('12.50', 'person')        // { problem: 'dot' }
 */
export function parseEntry(text: string, unit: Unit): ReadEntry {
  const printed = normalize(text).replace(/\s+/gu, ' ').trim().toLowerCase();
  if (NOTHING.test(printed)) return { problem: 'nothing' };
  const [left = '', right, ...more] = printed.split(SLASH).map((part) => part.trim());
  if (printed.length > LONGEST || more.length > 0) return { problem: 'text' };
  if (right === undefined || right === '')
    return readAmount(left, unit, right === undefined ? undefined : null);
  const second = readTypedNumber(right, unit);
  if ('problem' in second) return second;
  if (second.value < 0) return { problem: 'text' };
  if (left === '') return { entry: { amount: null, second: second.value, percent: second.percent } };
  return readAmount(left, unit, second);
}

function readAmount(text: string, unit: Unit, second: TypedNumber | null | undefined): ReadEntry {
  const { rest, qualifier } = readQualifier(text);
  const lent = second?.scale ?? '';
  const [, from, to] = RANGE.exec(rest) ?? [];
  const last = readTypedNumber(to ?? rest, unit, lent);
  if ('problem' in last) return last;
  const first = from === undefined ? last : readTypedNumber(from, unit, last.scale || lent);
  if ('problem' in first) return first;
  const problem = misprint(first, last, second);
  if (problem) return { problem };
  const upper = from === undefined ? null : last.value;
  const amount: TypedAmount = { value: first.value, upper, qualifier };
  const percent = first.percent && (second?.percent ?? false);
  return { entry: { amount, second: second === null ? null : second?.value, percent } };
}

function misprint(
  first: TypedNumber,
  last: TypedNumber,
  second: TypedNumber | null | undefined
): EntryProblem | null {
  if (first !== last && first.scale && !last.scale) return 'scale';
  if (second && last.scale && !second.scale && second.value !== 0) return 'scale';
  return last.value < first.value ? 'order' : null;
}

function readQualifier(text: string): { rest: string; qualifier: Qualifier } {
  const before = BEFORE.find(([word]) => text.startsWith(`${word} `));
  if (before) return { rest: text.slice(before[0].length).trim(), qualifier: before[1] };
  const after = AFTER.find(([word]) => text.endsWith(` ${word}`));
  if (after) return { rest: text.slice(0, -after[0].length).trim(), qualifier: after[1] };
  return { rest: text, qualifier: 'exact' };
}
