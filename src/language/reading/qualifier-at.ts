import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, type Qualifier } from '../lexicon/qualifiers';
import { longestPhrase, longestPhraseBefore, phraseTrie, reversed, type PhraseMatch } from './phrase-trie';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

/** A qualifier and the tokens from its first word to the last word that belongs to the number. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly end: number;
}

const BEFORE = phraseTrie(
  reversed(
    Object.entries(QUALIFIERS_BEFORE).flatMap(([code, phrases]) =>
      phrases.map((phrase): [string, Qualifier] => [phrase, code as Qualifier])
    )
  )
);
const AFTER = phraseTrie(
  Object.entries(QUALIFIERS_AFTER).flatMap(([code, phrases]) =>
    phrases.map((phrase): [string, Qualifier] => [phrase, code as Qualifier])
  )
);

const FROM = wordKey('từ');
/** After these `hơn` compares and does not blur: "cao hơn 5%" is five per cent sharp. */
const COMPARED: ReadonlySet<string> = new Set(
  ['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ', 'tăng', 'giảm'].map(wordKey)
);
/** A number `từ … lên …` moves: it is no lower bound. */
const MOVES: ReadonlySet<string> = new Set(['tăng', 'giảm', 'nâng', 'hạ', 'rút'].map(wordKey));
const ONWARDS: ReadonlySet<string> = new Set(['lên', 'đến', 'tới', 'xuống', 'còn', '-'].map(wordKey));
const LOOK_AHEAD = 8;

/**
 * What the words around a number say about it: `gần`, `trên`, `khoảng`, `ít nhất`, `không quá`, `từ … trở lên`.
 *
 * @param at the token of the digits; `end` the token after the unit.
 */
export function qualifierAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  isRange: boolean,
  isMoney: boolean
): Qualified {
  const led = keyAt(tokens, at - 1) === FROM;
  const after = phraseAfter(tokens, at, end, led ? LOOK_AHEAD : 1);
  const start = led ? at - 1 : at;
  const before = longestPhraseBefore(BEFORE, tokens, start);
  if (after) return { qualifier: after.value, from: before?.end ?? start, end: after.end };
  if (
    before &&
    !(
      before.end === start - 1 &&
      keyAt(tokens, start - 1) === 'hơn' &&
      COMPARED.has(keyAt(tokens, start - 2))
    )
  ) {
    return { qualifier: before.value, from: before.end, end };
  }
  if (led && !isRange && isMoney && isLowerBound(tokens, at, end))
    return { qualifier: 'over', from: start, end };
  return { qualifier: 'exact', from: led && isRange ? start : at, end };
}

/** `trở lên` behind the number, or behind its noun phrase: "từ 95% công đoàn cơ sở trở lên". */
function phraseAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  reach: number
): PhraseMatch<Qualifier> | null {
  for (let next = end; next < end + reach && tokens[next]?.sentence === tokens[at]?.sentence; next += 1) {
    const found = longestPhrase(AFTER, tokens, next);
    if (found) return { ...found, end: next === end ? found.end : end };
    if (tokens[next]?.kind !== 'word') return null;
  }
  return null;
}

/** `lương từ 8 triệu đồng`, but not `tăng từ 8 triệu đồng lên 9 triệu đồng`. */
function isLowerBound(tokens: readonly Token[], at: number, end: number): boolean {
  if (MOVES.has(keyAt(tokens, at - 2))) return false;
  for (
    let next = end;
    next < end + LOOK_AHEAD && tokens[next]?.sentence === tokens[at]?.sentence;
    next += 1
  ) {
    if (ONWARDS.has(keyAt(tokens, next))) return false;
  }
  return true;
}
