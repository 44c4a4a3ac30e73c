import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

/**
 * What the percentage of a count says: `attainment` of a target ("đạt 110% chỉ tiêu"), `excess` over it ("vượt 30%"),
 * `share` of a whole ("chiếm 62%"), `rise` or `fall` against before.
 */
export type PercentMeaning = 'attainment' | 'excess' | 'share' | 'rise' | 'fall';

const WORDS: ReadonlyMap<string, PercentMeaning> = new Map(
  (
    [
      ['vượt', 'excess'],
      ['chiếm', 'share'],
      ['tỉ', 'share'],
      ['tăng', 'rise'],
      ['giảm', 'fall'],
      ['đạt', 'attainment'],
      ['bằng', 'attainment'],
      ['thành', 'attainment'],
    ] as const
  ).map(([word, meaning]) => [wordKey(word), meaning])
);

/**
 * Reads the meaning from the words between a count and its percentage; the first that says something wins, so
 * "đạt tỉ lệ 110%" is an attainment.
 *
 * @param over whether the count was printed as `A/B`, and what B is, for a percentage in bare brackets.
 */
export function percentMeaning(
  tokens: readonly Token[],
  from: number,
  to: number,
  over: 'target' | 'denominator' | null
): PercentMeaning | null {
  for (let at = from; at < to; at += 1) {
    const meaning = WORDS.get(keyAt(tokens, at));
    if (meaning === 'attainment' && over === 'denominator') return 'share';
    if (meaning) return meaning;
  }
  if (over === null) return null;
  return over === 'target' ? 'attainment' : 'share';
}
