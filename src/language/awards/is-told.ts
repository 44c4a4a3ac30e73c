import { keyOf, type Chunk, type Sentence } from './chunk';
import { countBefore } from './count-before';
import type { Stretch } from './split-awards';

/** How many chunks a form and its giver have at most. */
const ENTRY = 10;

/**
 * Whether the text tells that an award was given: a verb, a count or another award stands before it, and nothing that
 * makes it a proposal, a plan or a rule.
 *
 * @param accepted whether an award of the same sentence was read before: then "và Giấy khen" needs no verb.
 */
export function isTold(sentence: Sentence, { from, award, to }: Stretch, accepted: boolean): boolean {
  const { chunks } = sentence;
  const chunk = chunks[award];
  let verb = chunk?.kind === 'award' && chunk.verb;
  for (let at = from; at < award; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'unreal') return false;
    if (kind === 'give' || kind === 'receive' || kind === 'passive') verb = true;
  }
  if (isEntry(sentence, award, to)) return true;
  return verb || countBefore(chunks, award) !== null || (accepted && from === award);
}

/** 'Bằng khen của LĐLĐ tỉnh: 16 tập thể, 47 cá nhân': an entry of a list. */
function isEntry(sentence: Sentence, award: number, to: number): boolean {
  const { chunks } = sentence;
  const colon = colonAfter(sentence, award, to);
  return colon !== null && chunks[colon + 1]?.kind === 'count' && chunks[colon + 2]?.kind === 'recipient';
}

/** Where a colon stands behind a form and its giver. */
export function colonAfter(sentence: Sentence, award: number, to: number): number | null {
  for (let at = award + 1; at < Math.min(to, award + ENTRY); at += 1)
    if (keyOf(sentence, at) === ':') return at;
  return null;
}

/** Whether a verb of receiving, or 'được', leads to the award. */
export function isReceived(chunks: readonly Chunk[], from: number, award: number): boolean {
  for (let at = award - 1; at >= from; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'passive' || kind === 'receive') return true;
  }
  return false;
}
