import type { Finding } from './finding';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

/** Words that say that only a share, or one of several, is meant. */
const PART_WORDS: ReadonlySet<string> = new Set(['riêng', 'mỗi', 'từng'].map(wordKey));
const ONE: ReadonlySet<string> = new Set(['căn', 'ngôi', 'gia', 'trường'].map(wordKey));
const LOOK_BACK = 12;

/** Whether a figure tells the whole of its subject, or one action or share: `trong đó …`, `mỗi suất …`, `một căn nhà`. */
export function scopeOf(tokens: readonly Token[], finding: Finding): 'total' | 'part' {
  if (finding.unitFrom === 'neighbour') return 'part';
  const sentence = tokens[finding.at]?.sentence;
  for (
    let at = finding.from - 1;
    at > finding.from - LOOK_BACK && tokens[at]?.sentence === sentence;
    at -= 1
  ) {
    const key = keyAt(tokens, at);
    if (key === ';' || (tokens[at]?.kind === 'number' && !isName(tokens, at))) return 'total';
    if (PART_WORDS.has(key)) return 'part';
    if (key === 'trong' && keyAt(tokens, at + 1) === 'đó') return 'part';
    if (key === 'một' && ONE.has(keyAt(tokens, at + 1))) return 'part';
  }
  return 'total';
}

/** The number of a cluster or an event is no figure: "trong đó, Cụm thi đua số 5 hỗ trợ 75 triệu đồng". */
const isName = (tokens: readonly Token[], at: number) => keyAt(tokens, at - 1) === 'số';
