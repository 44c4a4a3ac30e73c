import { ONSETS, RHYMES } from './lexicon/syllables';

const SYLLABLE = new RegExp(`^(?:${ONSETS.join('|')})?(?:${RHYMES.join('|')})$`);
// A syllable that ends in p, t, c, ch carries a tone mark, and iê, yê, uô, ươ a circumflex or a horn: without any,
// it was typed without diacritics, or it is no Vietnamese.
const NEEDS_MARK = /(?:[ptc]|ch)$|(?:i|y)e(?:[mnptu]|ng|c)|uo(?:[mnptciu]|ng)/;
const WORD = /[\p{L}\p{M}]+/gu;
const PLAIN = /^[a-z]+$/;
/** No syllable is longer, decomposed letters included. */
const LONGEST_WORD = 20;

const FEWEST_WORDS = 5;
/** Where the score begins and where it is full, as shares of the words. In correct Vietnamese about 75 % carry a mark. */
const SYLLABLES = { none: 0.8, full: 0.95 };
const NEEDING = { none: 0.08, full: 0.2 };
const MARKED = { none: 0.3, full: 0.1 };

/**
 * How surely a text is Vietnamese written without diacritics: 0 not at all, 1 beyond doubt; 0.5 is a good limit.
 * Names (words with a capital in a text of small letters), numbers and fewer than five words say nothing: 0.
 * Linear in the length of the text; never throws.
 *
 * @example scoreMissingDiacritics('cong doan da tang qua cho doan vien kho khan') // 1
 * @example scoreMissingDiacritics('Công đoàn đã tặng quà cho đoàn viên khó khăn') // 0
 */
export function scoreMissingDiacritics(text: string): number {
  const capitals = text === text.toUpperCase();
  const words = { all: 0, marked: 0, syllables: 0, needing: 0 };
  for (const [word] of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    // A name keeps its bare spelling in any text; in a text all in capitals it cannot be told apart.
    if (!capitals && word !== small) continue;
    words.all += 1;
    if (!PLAIN.test(small)) words.marked += 1;
    else if (small.length <= LONGEST_WORD && SYLLABLE.test(small)) {
      words.syllables += 1;
      if (NEEDS_MARK.test(small)) words.needing += 1;
    }
  }
  if (words.all < FEWEST_WORDS) return 0;
  const share = (count: number) => count / words.all;
  return (
    ramp(share(words.syllables), SYLLABLES) *
    ramp(share(words.needing), NEEDING) *
    ramp(share(words.marked), MARKED)
  );
}

/** 0 at `none`, 1 at `full`, straight between. */
function ramp(value: number, { none, full }: { none: number; full: number }): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}
