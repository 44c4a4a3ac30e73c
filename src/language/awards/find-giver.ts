import type { GiverLevel } from '../lexicon/organisations';
import { wordsOf, type Chunk, type Sentence } from './chunk';
import type { Stretch } from './split-awards';

/** Who gives an award; `from` and `to` are the chunks that say so. */
export interface Giver {
  readonly name: string;
  readonly level: GiverLevel;
  readonly from: number;
  readonly to: number;
}

/** How many chunks may stand between a form and 'của': 'Cờ thi đua xuất sắc toàn diện của …'. */
const REACH = 8;

/**
 * Finds the giver of an award: after 'của', else after 'thừa ủy quyền', else between 'được' and the verb, else before
 * the verb. Null if its own words name none.
 */
export function findGiver(sentence: Sentence, stretch: Stretch): Giver | null {
  const { chunks } = sentence;
  const at =
    behind(chunks, stretch) ??
    byProxy(chunks, stretch) ??
    inPassive(chunks, stretch) ??
    beforeVerb(chunks, stretch);
  const chunk = at === null ? undefined : chunks[at];
  if (at === null || chunk?.kind !== 'organisation') return null;
  const { from, to, level } = chunk.organisation;
  return { name: wordsOf(sentence, from, to), level, from: at, to: at + 1 };
}

const isOrganisation = (chunk: Chunk | undefined) => chunk?.kind === 'organisation';

/** 'Bằng khen của Thủ tướng Chính phủ'. */
function behind(chunks: readonly Chunk[], { award, to }: Stretch): number | null {
  for (let at = award + 1; at < Math.min(to, award + REACH); at += 1) {
    if (chunks[at]?.kind === 'to') return null;
    if (chunks[at]?.kind === 'of') return isOrganisation(chunks[at + 1]) && at + 1 < to ? at + 1 : null;
    // 'Bằng khen Thủ tướng Chính phủ', 'Bằng khen cấp Tổng Liên đoàn'
    if (at === award + 1 && isHighGiver(chunks[at])) return at;
  }
  return null;
}

function isHighGiver(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'organisation' &&
    ['state', 'government', 'ministry', 'confederation'].includes(chunk.organisation.level)
  );
}

/** 'Thừa ủy quyền của Thủ tướng Chính phủ, lãnh đạo tỉnh trao …' */
function byProxy(chunks: readonly Chunk[], { from, award }: Stretch): number | null {
  for (let at = from; at < award; at += 1)
    if (chunks[at]?.kind === 'proxy' && isOrganisation(chunks[at + 1])) return at + 1;
  return null;
}

/** 'được Tổng LĐLĐ Việt Nam tặng', 'được LĐLĐ tỉnh khen thưởng'. */
function inPassive(chunks: readonly Chunk[], { from, award }: Stretch): number | null {
  let passive = -1;
  for (let at = award - 1; at >= from && passive < 0; at -= 1)
    if (chunks[at]?.kind === 'passive') passive = at;
  if (passive < 0) return null;
  for (let at = passive + 1; at < award; at += 1) {
    if (chunks[at]?.kind === 'give') return null;
    if (isOrganisation(chunks[at])) return at;
  }
  return null;
}

/** 'LĐLĐ tỉnh (đã) tặng': the last organisation before the verb that is no recipient and no owner. */
function beforeVerb(chunks: readonly Chunk[], { from, award }: Stretch): number | null {
  const own = chunks[award];
  let verb = own?.kind === 'award' && own.verb ? award : -1;
  for (let at = award - 1; at >= from; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'passive' || kind === 'receive') return null;
    if (kind === 'give') verb = at;
    else if (verb >= 0 && isOrganisation(chunks[at]) && chunks[at - 1]?.kind !== 'to') return at;
  }
  return null;
}
