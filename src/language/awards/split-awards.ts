import type { Chunk, ChunkKind } from './chunk';

/** One award of a sentence: its chunk, and how far the words that belong to it reach. */
export interface Stretch {
  /** Indexes into the chunks of the sentence. */
  readonly from: number;
  readonly award: number;
  readonly to: number;
}

const SEPARATORS: ReadonlySet<ChunkKind> = new Set(['comma', 'and', 'semicolon']);
const VERBS: ReadonlySet<ChunkKind> = new Set(['give', 'receive', 'passive']);
const NAMED: ReadonlySet<ChunkKind> = new Set(['organisation', 'person', 'recipient', 'name']);

/** No list of recipients is longer, in chunks; the limit keeps the search linear. */
const LONGEST = 40;

/**
 * Shares a sentence out among its awards: 'tặng Cờ thi đua cho A; tặng Bằng khen cho B', '14 tập thể được tặng Cờ
 * thi đua, 74 Bằng khen tập thể'. Every chunk is looked at once or twice.
 */
export function splitAwards(chunks: readonly Chunk[]): Stretch[] {
  const awards = chunks.flatMap((chunk, at) => (chunk.kind === 'award' ? [at] : []));
  const starts = awards.map((award, nth) => startOf(chunks, award, awards[nth - 1] ?? -1, nth === 0));
  return awards.map((award, nth) => ({
    from: starts[nth] ?? award,
    award,
    to: endOf(chunks, award, starts[nth + 1] ?? chunks.length),
  }));
}

/** Back from an award to the separator before which its own words cannot begin. */
function startOf(chunks: readonly Chunk[], award: number, previous: number, first: boolean): number {
  for (let at = award - 1; at > previous; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'semicolon') return at + 1;
    if (
      !first &&
      kind &&
      SEPARATORS.has(kind) &&
      isComplete(chunks, at + 1, award) &&
      !isListed(chunks, at, previous)
    )
      return at + 1;
  }
  return previous + 1;
}

/** Whether a separator stands inside a list that is the subject: 'tập thể, cá nhân được tặng', but not 'cho A và B'. */
function isListed(chunks: readonly Chunk[], separator: number, previous: number): boolean {
  if (chunks[separator - 1]?.kind === undefined || !NAMED.has(chunks[separator - 1]?.kind ?? 'word'))
    return false;
  if (!isListItem(chunks[separator + 1]) || chunks[separator + 2]?.kind === 'award') return false;
  let at = separator - 1;
  const limit = Math.max(previous, separator - LONGEST);
  while (at > limit && (isListItem(chunks[at]) || isComma(chunks[at]))) at -= 1;
  // 'Cờ thi đua, 7 tập thể, 13 cá nhân được': a comma right behind the award before closes its words.
  if (at === previous) return isComma(chunks[previous + 1]);
  return at > limit && chunks[at]?.kind !== 'to' && chunks[at]?.kind !== 'of';
}

const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'comma' || chunk?.kind === 'and';
const isListItem = (chunk: Chunk | undefined) =>
  chunk !== undefined && (chunk.kind === 'count' || NAMED.has(chunk.kind));

/** Whether a stretch before an award stands by itself: nothing, a count, or a verb with its subject. */
function isComplete(chunks: readonly Chunk[], from: number, award: number): boolean {
  let verb: ChunkKind | null = null;
  let subject = false;
  let others = 0;
  if (award - from > LONGEST) return false;
  for (let at = from; at < award; at += 1) {
    const kind = chunks[at]?.kind;
    if (!kind) continue;
    if (VERBS.has(kind)) verb ??= kind;
    else if (NAMED.has(kind)) subject ||= verb === null;
    else if (kind !== 'count' && verb === null) others += 1;
  }
  if (verb === 'give') return true;
  if (verb !== null) return subject;
  return others === 0 && !subject;
}

/** The words after an award end with its clause. */
function endOf(chunks: readonly Chunk[], award: number, next: number): number {
  for (let at = award + 1; at < next; at += 1) if (chunks[at]?.kind === 'semicolon') return at;
  let end = next;
  while (end > award + 1 && SEPARATORS.has(chunks[end - 1]?.kind ?? 'word')) end -= 1;
  return end;
}
