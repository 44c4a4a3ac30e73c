import { keyAt, type Token } from '../reading/token';
import { wordKey } from '../reading/word-key';
import type { RecipientKind } from './award';
import { keyOf, wordsOf, type Chunk, type Sentence } from './chunk';

/** Recipients of one kind. */
export interface RecipientGroup {
  readonly recipients: RecipientKind | null;
  readonly count: number | null;
  readonly named: readonly string[];
}

/** A list of recipients: chunks `from` up to `to`. */
export interface RecipientList {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly RecipientGroup[];
}

/**
 * Reads a list of recipients that begins at a chunk: '5 tập thể và 19 cá nhân', 'các tập thể, cá nhân',
 * 'LĐLĐ tỉnh A và LĐLĐ tỉnh B', 'LĐLĐ các huyện: A, B', 'đồng chí Lê An, Chủ tịch công đoàn'.
 *
 * @returns null if no recipient begins there.
 */
export function recipientsAt(sentence: Sentence, at: number, end: number): RecipientList | null {
  const items: Item[] = [];
  let next = at;
  let to = at;
  while (next < end) {
    const item = itemAt(sentence, next, end, items.at(-1));
    if (!item) break;
    items.push(item);
    to = item.to;
    next = to;
    while (next < end && isLink(sentence, next)) next += 1;
    if (next === to) break;
  }
  return items.length > 0 ? { from: at, to, groups: groupsOf(items) } : null;
}

interface Item {
  readonly to: number;
  readonly kind: Exclude<RecipientKind, 'mixed'>;
  readonly count: number | null;
  readonly name: string | null;
  /** What a short form after it takes over: 'LĐLĐ tỉnh' of 'LĐLĐ tỉnh A'. */
  readonly prefix: string;
}

function itemAt(sentence: Sentence, at: number, end: number, previous: Item | undefined): Item | null {
  const { tokens, chunks } = sentence;
  const chunk = chunks[at];
  const slice = (from: number, to: number) => wordsOf(sentence, from, to);
  if (!chunk || at >= end) return null;
  if (chunk.kind === 'count') {
    const next = chunks[at + 1];
    if (at + 1 < end && next?.kind === 'recipient')
      return { to: at + 2, kind: next.recipient, count: chunk.value, name: null, prefix: '' };
    // 'các LĐLĐ huyện', 'các đồng chí Lê An, Trần Bình'
    return chunk.value === null && next?.kind !== 'count' ? itemAt(sentence, at + 1, end, previous) : null;
  }
  // 'tập thể Ban Nữ công': the name says more than the kind.
  if (chunk.kind === 'recipient' && isNamed(chunks[at + 1]) && at + 1 < end)
    return itemAt(sentence, at + 1, end, undefined);
  if (chunk.kind === 'recipient')
    return { to: at + 1, kind: chunk.recipient, count: null, name: null, prefix: '' };
  if (chunk.kind === 'person')
    return { to: at + 1, kind: 'individual', count: null, name: slice(chunk.nameFrom, chunk.to), prefix: '' };
  if (chunk.kind === 'organisation') {
    // 'đồng chí Lê An, Chủ tịch LĐLĐ huyện': an office, not a second recipient.
    if (previous?.kind === 'individual') return null;
    const { from, nameFrom, to } = chunk.organisation;
    const many = manyAt(tokens, from, nameFrom);
    // 'LĐLĐ các tỉnh' is 'LĐLĐ tỉnh' for each of them.
    const prefix =
      many === null ? slice(from, nameFrom) : `${slice(from, many)} ${slice(many + 1, nameFrom)}`;
    const name = many === null ? slice(from, to) : to > nameFrom ? `${prefix} ${slice(nameFrom, to)}` : null;
    return { to: at + 1, kind: 'collective', count: null, name, prefix };
  }
  if (chunk.kind === 'name' && previous?.prefix)
    return {
      ...previous,
      to: at + 1,
      count: null,
      name: `${previous.prefix} ${slice(chunk.from, chunk.to)}`,
    };
  return null;
}

const UNIT_KINDS: ReadonlySet<string> = new Set(
  ['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường'].map(wordKey)
);

const isNamed = (chunk: Chunk | undefined) => chunk?.kind === 'organisation' || chunk?.kind === 'person';

/** Where 'các' stands in the head of a name: it names several at once. */
function manyAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1)
    if (keyAt(tokens, at) === 'các' && UNIT_KINDS.has(keyAt(tokens, at + 1))) return at;
  return null;
}

function isLink(sentence: Sentence, at: number): boolean {
  const kind = sentence.chunks[at]?.kind;
  return kind === 'comma' || kind === 'and' || (kind === 'word' && keyOf(sentence, at) === ':');
}

/** One group per counted kind; uncounted kinds together are mixed; names of one kind together. */
function groupsOf(items: readonly Item[]): RecipientGroup[] {
  const counted = items.filter((item) => item.count !== null);
  const groups: RecipientGroup[] = counted.map(({ kind, count }) => ({ recipients: kind, count, named: [] }));
  const named = items.filter((item) => item.name !== null);
  for (const kind of new Set(named.map((item) => item.kind)))
    groups.push({
      recipients: kind,
      count: null,
      named: named.flatMap((item) => (item.kind === kind && item.name ? [item.name] : [])),
    });
  if (groups.length > 0) return groups;
  const kinds = new Set(items.map((item) => item.kind));
  const [only] = kinds;
  return [{ recipients: kinds.size > 1 ? 'mixed' : (only ?? null), count: null, named: [] }];
}
