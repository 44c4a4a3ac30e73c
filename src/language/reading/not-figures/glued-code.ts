import { scaleAt } from '../scale-at';
import { glued, type Token } from '../token';
import { unitAt } from '../unit-at';

const JOINTS: ReadonlySet<string> = new Set([...'.,-_/=?@:&#~*+\\']);
/** A colon joins a number to its noun as well: "nữ:300". */
const OPEN_JOINTS: ReadonlySet<string> = new Set([...':-']);

/**
 * A number that is part of a code: `COVID-19`, `152/2020/NĐ-CP`, `quy-700123.ldo`, `9A`, `z70@x`.
 *
 * A letter, or a joint with a letter, touches it on one side, and what touches it is no unit.
 */
export function gluedCode(tokens: readonly Token[], at: number): boolean {
  return isGluedBefore(tokens, at) || isGluedAfter(tokens, at);
}

function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  if (!glued(tokens, at)) return false;
  const before = tokens[at - 1] as Token;
  if (before.kind === 'word') return true;
  if (before.kind !== 'mark' || !JOINTS.has(before.key) || before.key === ':') return false;
  // 'thứ 3/63 tỉnh': the number before the stroke was no figure, or this one would belong to it.
  if (before.key === '/' && tokens[at - 2]?.kind === 'number') return true;
  return glued(tokens, at - 1) && tokens[at - 2]?.kind === 'word';
}

function isGluedAfter(tokens: readonly Token[], at: number): boolean {
  if (!glued(tokens, at + 1)) return false;
  const after = tokens[at + 1] as Token;
  if (after.kind === 'word') return scaleAt(tokens, at + 1) === null && unitAt(tokens, at + 1) === null;
  if (!JOINTS.has(after.key) || OPEN_JOINTS.has(after.key) || !glued(tokens, at + 2)) return false;
  return (
    tokens[at + 2]?.kind === 'word' &&
    (after.key === '.' || tokens[at + 2]?.capital === true || after.key !== '/')
  );
}
