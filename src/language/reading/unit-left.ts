import type { Unit } from '../lexicon/units';
import type { Amount } from './amount';
import { keyAt, type Token } from './token';
import { unitBefore } from './unit-at';
import { wordKey } from './word-key';

const COPULAS: ReadonlySet<string> = new Set(
  ['là', ':', 'đạt', 'lên', 'có', 'được', 'gồm', 'còn', 'đến'].map(wordKey)
);
const TOTALS: ReadonlySet<string> = new Set(['số', 'tổng', 'lượng'].map(wordKey));
const CLAUSE_MARKS: ReadonlySet<string> = new Set([...',;.()"']);
/** Nouns whose number may stand behind them without a verb: "đoàn viên 3.715", but not "lớp 9" or "tổ 3". */
const POSTPOSED: ReadonlySet<string> = new Set([
  'person',
  'union',
  'household',
  'enterprise',
  'gift',
  'house',
  'collective',
]);
const LOOK_BACK = 14;

/**
 * The unit of a number with no noun behind it, from the noun before: `tổng số đoàn viên là 128.406`, `nữ: 245`,
 * `CĐCS 114`.
 *
 * @param from the first token of the number and its qualifier.
 */
export function unitLeft(tokens: readonly Token[], from: number, amount: Amount): Unit | null {
  if (!endsClause(tokens, amount.end) || tokens[from - 1]?.sentence !== tokens[from]?.sentence) return null;
  const copula = COPULAS.has(keyAt(tokens, from - 1));
  if (copula) return unitOfSubject(tokens, from - 1);
  const noun = unitBefore(tokens, from);
  if (!noun || noun.unit === 'idle' || !POSTPOSED.has(noun.unit) || amount.value < 10) return null;
  return noun.unit;
}

/** The unit noun that the copula at `at` speaks of: the nearest one after `số` or `tổng`, or right before it. */
function unitOfSubject(tokens: readonly Token[], at: number): Unit | null {
  const sentence = tokens[at]?.sentence;
  for (let end = at; end > at - LOOK_BACK && tokens[end - 1]?.sentence === sentence; end -= 1) {
    if (CLAUSE_MARKS.has(keyAt(tokens, end - 1))) return null;
    const noun = unitBefore(tokens, end);
    if (!noun || noun.unit === 'idle') continue;
    const counted = TOTALS.has(keyAt(tokens, noun.from - 1));
    if (counted || (keyAt(tokens, at) === ':' && end === at)) return noun.unit;
  }
  return null;
}

/** Whether the clause, or the bracket, ends behind a number. */
export function endsClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.sentence !== tokens[end - 1]?.sentence) return true;
  return CLAUSE_MARKS.has(next.key) || next.key === 'và' || next.key === 'so' || next.key === 'đã';
}
