import { BRANCHES, STEMS } from '../lexicon/dates';
import { COUNTING_VERBS } from '../lexicon/loose-nouns';
import { QUALIFIERS_BEFORE } from '../lexicon/qualifiers';
import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import { isYear, type DateMatch } from './date-form';

const STEM: ReadonlyMap<string, number> = new Map(STEMS.map((name, index) => [wordKey(name), index]));
/** The last words of what counts things: verbs (trao, tặng, có) and qualifiers (gần, hơn, ít nhất). */
const COUNTING: ReadonlySet<string> = new Set(
  [...COUNTING_VERBS, ...Object.values(QUALIFIERS_BEFORE).flat()].map((phrase) =>
    wordKey(phrase.split(' ').at(-1) ?? '')
  )
);
const BRANCH: ReadonlyMap<string, number> = new Map(
  BRANCHES.flatMap((names, index) => names.map((name): [string, number] => [wordKey(name), index]))
);

/**
 * Whole years: `năm 2024` · `2024` · `2018 - 2023` · `Ất Tỵ 2025` · `Quý Mão`.
 *
 * @param counted whether a noun for whole things follows: then "2000 suất quà" is a count unless `năm` stands before.
 */
export function years(
  tokens: readonly Token[],
  at: number,
  counted: (at: number) => boolean
): DateMatch | null {
  const token = tokens[at];
  if (token?.kind === 'word') return lunar(tokens, at);
  const key = keyAt(tokens, at);
  // The year of a decree is part of its number: 152/2020/NĐ-CP.
  if (!isYear(key) || keyAt(tokens, at - 1) === '/') return null;
  const last = keyAt(tokens, at + 2);
  const dash =
    keyAt(tokens, at + 1) === '-' || (keyAt(tokens, at + 1) === '/' && keyAt(tokens, at + 3) !== '/');
  if (dash && isYear(last) && Number(key) < Number(last)) {
    return { from: at, to: at + 3, form: { kind: 'years', from: Number(key), to: Number(last) } };
  }
  return counted(at + 1) && countsThings(tokens, at)
    ? null
    : { from: at, to: at + 1, form: { kind: 'year', year: Number(key) } };
}

/** Before a noun 2000 and "hơn 2024" are counts; "Tháng Công nhân 2024", "năm 2000" and "© 2024" are years. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const lead = keyAt(tokens, at - 1);
  return lead !== 'năm' && (keyAt(tokens, at).endsWith('00') || COUNTING.has(lead));
}

/** A year of the sixty-year cycle; only pairs of the same parity exist: Ất Tỵ does, Giáp Tỵ does not. */
function lunar(tokens: readonly Token[], at: number): DateMatch | null {
  const stem = STEM.get(keyAt(tokens, at));
  if (stem === undefined || !tokens[at]?.capital || !tokens[at + 1]?.capital) return null;
  const branch = BRANCH.get(keyAt(tokens, at + 1));
  if (branch === undefined || stem % 2 !== branch % 2) return null;
  const skip =
    keyAt(tokens, at + 2) === '-' || keyAt(tokens, at + 2) === '(' || keyAt(tokens, at + 2) === 'năm' ? 1 : 0;
  const year = keyAt(tokens, at + 2 + skip);
  const dated = isYear(year);
  const form = { kind: 'lunar', stem, branch, year: dated ? Number(year) : null } as const;
  return { from: at, to: dated ? at + 3 + skip : at + 2, form };
}
