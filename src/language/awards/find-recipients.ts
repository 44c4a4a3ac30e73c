import type { Token } from '../reading/token';
import type { Chunk } from './chunk';
import { countBefore } from './count-before';
import { colonAfter } from './is-told';
import { recipientsAt, type RecipientList } from './recipients';
import type { Stretch } from './split-awards';

/** How many chunks of qualities may stand between recipients and 'được': 'cá nhân tiêu biểu, xuất sắc trong …'. */
const REACH = 40;

/** Finds who receives an award; null if its own words do not say. */
export function findRecipients(
  text: string,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  stretch: Stretch
): RecipientList | null {
  const { from, award, to } = stretch;
  const read = (at: number, end: number) => recipientsAt(text, tokens, chunks, at, end);
  const passive = lastPassive(chunks, from, award);
  if (passive !== null) {
    const subject = findSubject(chunks, from, passive, read);
    if (subject) return subject;
  }
  const colon = colonAfter(tokens, chunks, award, to);
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
    if (!list) {
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
