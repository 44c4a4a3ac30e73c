import { keyOf, type Chunk, type Sentence } from './chunk';
import { countBefore } from './count-before';
import { colonAfter } from './is-told';
import { recipientsAt, type RecipientList } from './recipients';
import type { Stretch } from './split-awards';

/** How many chunks of qualities may stand between recipients and 'được': 'cá nhân tiêu biểu, xuất sắc trong …'. */
const REACH = 40;

/** Finds who receives an award; null if its own words do not say. */
export function findRecipients(sentence: Sentence, stretch: Stretch): RecipientList | null {
  const { chunks } = sentence;
  const { from, award, to } = stretch;
  const read = (at: number, end: number) => recipientsAt(sentence, at, end);
  const passive = lastPassive(chunks, from, award);
  if (passive !== null) {
    const subject = findSubject(chunks, from, passive, read);
    if (subject) return withNames(subject, namesBehind(sentence, award, to, read));
  }
  const colon = colonAfter(sentence, award, to);
  const list =
    (colon === null ? null : read(colon + 1, to)) ??
    afterTo(chunks, award + 1, to, read) ??
    rightBehind(chunks, award, to, read) ??
    afterTo(chunks, from, award, read);
  const count = countBefore(chunks, award);
  if (!list || count === null) return list;
  // '12 Bằng khen cho các tập thể', '74 Bằng khen tập thể': the number of awards is that of recipients.
  const [group] = list.groups;
  return group && list.groups.length === 1 && group.count === null && group.named.length === 0
    ? { ...list, groups: [{ ...group, count }] }
    : list;
}

type Read = (at: number, end: number) => RecipientList | null;

/** The last 'được' or verb of receiving before the form. */
function lastPassive(chunks: readonly Chunk[], from: number, award: number): number | null {
  for (let at = award - 1; at >= from; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'passive' || kind === 'receive') return at;
  }
  return null;
}

/** The subject of 'được tặng': the last counted recipients, else the last uncounted, else the first that is named. */
function findSubject(
  chunks: readonly Chunk[],
  from: number,
  passive: number,
  read: Read
): RecipientList | null {
  let uncounted: RecipientList | null = null;
  let named: RecipientList | null = null;
  let counted: RecipientList | null = null;
  for (let at = Math.max(from, passive - REACH); at < passive;) {
    const list = chunks[at - 1]?.kind === 'of' ? null : read(at, passive);
    // Of '1 trong 5 đơn vị được tặng' the one is the recipient, named before.
    if (!list || isShare(chunks, at)) {
      at += 1;
      continue;
    }
    if (list.groups.some((group) => group.count !== null)) counted = list;
    else if (list.groups.some((group) => group.named.length > 0)) named ??= list;
    else uncounted = list;
    at = list.to;
  }
  return counted ?? named ?? uncounted;
}

/** '1 trong', '1 trong số' before a count. */
function isShare(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.kind === 'word' ? at - 2 : at - 1;
  const part = chunks[before - 1];
  return chunks[before]?.kind === 'reason' && part?.kind === 'count' && part.value === 1;
}

/** 'Cờ thi đua gồm: LĐLĐ huyện A, LĐLĐ huyện B': who was counted before. */
function namesBehind(sentence: Sentence, award: number, to: number, read: Read): readonly string[] {
  for (let at = award + 1; at < to; at += 1) {
    const key = keyOf(sentence, at);
    if (key !== 'gồm' && key !== ':') continue;
    const list = read(keyOf(sentence, at + 1) === ':' ? at + 2 : at + 1, to);
    return list?.groups.flatMap((group) => group.named) ?? [];
  }
  return [];
}

function withNames(list: RecipientList, names: readonly string[]): RecipientList {
  const [group] = list.groups;
  const fits = group && list.groups.length === 1 && group.named.length === 0 && names.length > 0;
  return fits ? { ...list, groups: [{ ...group, named: names }] } : list;
}

function afterTo(chunks: readonly Chunk[], from: number, to: number, read: Read): RecipientList | null {
  for (let at = from; at < to; at += 1) {
    const kind = chunks[at]?.kind;
    // 'Bằng khen của Chủ tịch UBND tỉnh tặng các tập thể'
    const list = kind === 'to' || kind === 'give' ? read(at + 1, to) : null;
    if (list) return list;
  }
  return null;
}

/** '74 Bằng khen tập thể', 'khen thưởng 10 tập thể'. */
function rightBehind(chunks: readonly Chunk[], award: number, to: number, read: Read): RecipientList | null {
  const next = chunks[award + 1];
  return next?.kind === 'recipient' || next?.kind === 'count' ? read(award + 1, to) : null;
}
