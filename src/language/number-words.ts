import { DIGIT_WORDS, LARGE_WORDS, PLACE_WORDS, ZERO_WORDS } from './lexicon/number-words';
import { normalize } from './normalize';

/** How many words at the head of a list make one number, and which. */
export interface WordNumber {
  readonly value: number;
  readonly length: number;
}

const LONGEST = 24;

/**
 * Reads a number written in words.
 *
 * @returns null unless the whole text is one number.
 * @example parseNumberWords('hai mươi lăm')        // 25
 * @example parseNumberWords('một trăm linh năm')   // 105
 * @example parseNumberWords('ba vạn rưỡi')         // 35000
 * @example parseNumberWords('năm 2024')            // null
 */
export function parseNumberWords(text: string): number | null {
  const words = normalize(text)
    .trim()
    .toLowerCase()
    .split(/\s+/, LONGEST + 1);
  const found = readNumberWords(words);
  return found && found.length === words.length ? found.value : null;
}

/**
 * Reads the number at the head of a list of lower-case NFC words, as far as it goes.
 *
 * @returns null when the first word begins no number.
 */
export function readNumberWords(words: readonly string[]): WordNumber | null {
  let total = 0;
  let at = 0;
  let above = Number.POSITIVE_INFINITY;
  while (at < Math.min(words.length, LONGEST)) {
    const group = readBelowThousand(words, at);
    if (!group) break;
    const after = at + group.length;
    const scale = LARGE_WORDS.get(words[after] ?? '');
    if (scale === undefined) {
      if (above === Number.POSITIVE_INFINITY || group.value < above) {
        total += group.value;
        at = after;
      }
      break;
    }
    if (scale >= above) break;
    total += group.value * scale;
    above = scale;
    at = after + 1;
    if (words[at] === 'rưỡi') {
      total += scale / 2;
      at += 1;
      break;
    }
  }
  return at > 0 ? { value: total, length: at } : null;
}

/** 'hai trăm linh năm', 'mười lăm', 'ba chục', 'bảy': one group below a thousand. */
function readBelowThousand(words: readonly string[], from: number): WordNumber | null {
  let at = from;
  let value = 0;
  if (words[at] === 'mười') {
    value = 10;
    at += 1;
  } else if (ZERO_WORDS.has(words[at] ?? '') && from > 0) {
    at += 1;
  } else {
    const digit = DIGIT_WORDS.get(words[at] ?? '');
    if (digit === undefined) return null;
    const place = PLACE_WORDS.get(words[at + 1] ?? '');
    if (place === undefined) return { value: digit, length: 1 };
    value = digit * place;
    at += 2;
    if (place === 100) {
      const rest = readBelowHundred(words, at);
      return { value: value + (rest?.value ?? 0), length: at + (rest?.length ?? 0) - from };
    }
  }
  const digit = DIGIT_WORDS.get(words[at] ?? '');
  if (digit === undefined) return at - from === 1 && value === 0 ? null : { value, length: at - from };
  return { value: value + digit, length: at + 1 - from };
}

/** What may follow 'trăm': 'linh năm', 'hai mươi', 'mười lăm'; a lone 'rưỡi' is half a hundred. */
function readBelowHundred(words: readonly string[], at: number): WordNumber | null {
  if (words[at] === 'rưỡi') return { value: 50, length: 1 };
  const group = readBelowThousand(words, at);
  if (!group || group.value >= 100) return null;
  // 'hai trăm năm' may be 205 or 'two hundred years'; only 'linh' or a ten makes it sure.
  const sure = ZERO_WORDS.has(words[at] ?? '') || group.length > 1 || words[at] === 'mười';
  return sure ? group : null;
}
