import type { Chunk } from './chunk';
import { countBefore } from './count-before';
import type { Stretch } from './split-awards';

/**
 * Whether the text tells that an award was given: a verb, a count or another award stands before it, and nothing that
 * makes it a proposal, a plan or a rule.
 *
 * @param accepted whether an award of the same sentence was read before: then "và Giấy khen" needs no verb.
 */
export function isTold(chunks: readonly Chunk[], { from, award }: Stretch, accepted: boolean): boolean {
  const chunk = chunks[award];
  let verb = chunk?.kind === 'award' && chunk.verb;
  for (let at = from; at < award; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'unreal') return false;
    if (kind === 'give' || kind === 'receive' || kind === 'passive') verb = true;
  }
  return verb || countBefore(chunks, award) !== null || (accepted && from === award);
}

/** Whether a verb of receiving, or 'được', leads to the award. */
export function isReceived(chunks: readonly Chunk[], from: number, award: number): boolean {
  for (let at = award - 1; at >= from; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'passive' || kind === 'receive') return true;
  }
  return false;
}
