import { NO_REASONS } from '../lexicon/awards';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import { keyOf, wordsOf, type Sentence } from './chunk';
import type { Giver } from './find-giver';
import type { RecipientList } from './recipients';
import type { Stretch } from './split-awards';

/** What an award is given for, up to chunk `to`. */
export interface Theme {
  readonly text: string;
  readonly year: number | null;
  readonly to: number;
}

/** In UTF-16 code units. */
const LONGEST = 400;
const STOP = /^[.!?…]$/;

/**
 * Finds what an award is given for: between the form and its recipients ('Cờ thi đua đơn vị xuất sắc … cho'), else
 * behind the recipients ('cho 5 tập thể đạt thành tích …'), else between recipients and 'được'.
 */
export function findTheme(
  sentence: Sentence,
  { award, to }: Stretch,
  giver: Giver | null,
  recipients: RecipientList | null
): Theme | null {
  const { chunks } = sentence;
  const slice = (from: number, end: number) => themeOf(sentence, from, end);
  const begin = giver && giver.from > award ? giver.to : award + 1;
  if (!recipients || recipients.from < award) {
    const behind = slice(begin, to);
    if (behind || !recipients) return behind;
    const quality = recipients.to;
    let passive = quality;
    while (passive < award && chunks[passive]?.kind !== 'passive') passive += 1;
    return passive < award && isReason(sentence, quality) ? slice(quality, passive) : null;
  }
  const between = recipients.from > begin ? slice(begin, recipients.from) : null;
  return between ?? (isReason(sentence, recipients.to) ? slice(recipients.to, to) : null);
}

/** 'đạt thành tích', 'đã có', 'vì', 'trong': words that lead to a reason. */
function isReason(sentence: Sentence, at: number): boolean {
  const kind = sentence.chunks[at]?.kind;
  return kind === 'reason' || (kind === 'receive' && keyOf(sentence, at) === 'đạt');
}

const noReasons = phraseTrie(NO_REASONS.map((word) => [word, true] as const));
const EDGE: ReadonlySet<string> = new Set(['to', 'comma', 'and', 'of', 'semicolon']);

function themeOf(sentence: Sentence, from: number, end: number): Theme | null {
  const { tokens, chunks } = sentence;
  // 'Bằng khen, kể rằng': the sentence goes on, the award does not.
  if (chunks[from]?.kind === 'comma' || longestPhrase(noReasons, tokens, chunks[from]?.from ?? 0))
    return null;
  end = colonFrom(sentence, from, end);
  while (from < end && EDGE.has(chunks[from]?.kind ?? '')) from += 1;
  while (end > from && (EDGE.has(chunks[end - 1]?.kind ?? '') || STOP.test(keyOf(sentence, end - 1))))
    end -= 1;
  // One word is no reason: 'Cờ thi đua xuất sắc'.
  if (end - from < 2) return null;
  let year: number | null = null;
  for (const chunk of chunks.slice(from, end)) {
    if (chunk.kind === 'year') year = chunk.value;
    if (chunk.kind === 'award' || chunk.kind === 'give') return null;
  }
  const text = wordsOf(sentence, chunks[from]?.from ?? 0, chunks[end - 1]?.to ?? 0);
  return text.length <= LONGEST ? { text, year, to: end } : null;
}

/** Where a colon begins a list; `end` if none does. */
function colonFrom(sentence: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end && keyOf(sentence, at) !== ':') at += 1;
  return at;
}
