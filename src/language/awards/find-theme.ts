import { NO_REASONS } from '../lexicon/awards';
import { longestPhrase, phraseTrie } from '../reading/phrase-trie';
import { keyAt, type Token } from '../reading/token';
import type { Chunk } from './chunk';
import type { Giver } from './find-giver';
import type { RecipientList } from './recipients';
import type { Stretch } from './split-awards';

/** What an award is given for, up to chunk `to`. */
export interface Theme {
  readonly text: string;
  readonly year: number | null;
  readonly to: number;
}

const LONGEST = 400;

/**
 * Finds what an award is given for: between the form and its recipients ('Cờ thi đua đơn vị xuất sắc … cho'), else
 * behind the recipients ('cho 5 tập thể đạt thành tích …'), else between recipients and 'được'.
 */
export function findTheme(
  text: string,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { award, to }: Stretch,
  giver: Giver | null,
  recipients: RecipientList | null
): Theme | null {
  const slice = (from: number, end: number) => themeOf(text, tokens, chunks, from, end);
  const begin = giver && giver.from > award ? giver.to : award + 1;
  if (!recipients || recipients.from < award) {
    const behind = slice(begin, to);
    if (behind || !recipients) return behind;
    const quality = recipients.to;
    let passive = quality;
    while (passive < award && chunks[passive]?.kind !== 'passive') passive += 1;
    return passive < award && isReason(tokens, chunks[quality]) ? slice(quality, passive) : null;
  }
  const between = recipients.from > begin ? slice(begin, recipients.from) : null;
  return between ?? (isReason(tokens, chunks[recipients.to]) ? slice(recipients.to, to) : null);
}

/** 'đạt thành tích', 'đã có', 'vì', 'trong': words that lead to a reason. */
function isReason(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'reason' || (chunk?.kind === 'receive' && keyAt(tokens, chunk.from) === 'đạt');
}

const noReasons = phraseTrie(NO_REASONS.map((word) => [word, true] as const));
const EDGE: ReadonlySet<string> = new Set(['to', 'comma', 'and', 'of', 'semicolon']);

function themeOf(
  text: string,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  from: number,
  end: number
): Theme | null {
  // 'Bằng khen, kể rằng': the sentence goes on, the award does not.
  if (chunks[from]?.kind === 'comma' || longestPhrase(noReasons, tokens, chunks[from]?.from ?? 0))
    return null;
  end = Math.min(end, colonFrom(tokens, chunks, from, end));
  while (from < end && EDGE.has(chunks[from]?.kind ?? '')) from += 1;
  while (end > from && (EDGE.has(chunks[end - 1]?.kind ?? '') || isMark(tokens, chunks[end - 1]))) end -= 1;
  if (from >= end) return null;
  let year: number | null = null;
  let telling = 0;
  for (let at = from; at < end; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'year') year = chunk.value;
    if (chunk?.kind === 'award' || chunk?.kind === 'give') return null;
    telling += 1;
  }
  const start = tokens[chunks[from]?.from ?? 0]?.start ?? 0;
  const theme = text.slice(start, tokens[(chunks[end - 1]?.to ?? 1) - 1]?.end ?? start);
  return telling > 1 && theme.length <= LONGEST ? { text: theme, year, to: end } : null;
}

/** Where a colon begins a list; `end` if none does. */
function colonFrom(tokens: readonly Token[], chunks: readonly Chunk[], from: number, end: number): number {
  let at = from;
  while (at < end && keyAt(tokens, chunks[at]?.from ?? 0) !== ':') at += 1;
  return at;
}

function isMark(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && /^[.!?…]$/.test(keyAt(tokens, chunk.from));
}
