import { scaleUp } from '../number';
import { amountAt, type Amount } from './amount';
import { keyAt, type Token } from './token';
import { wordKey } from './word-key';

/** What links the second number to the first. */
export type Link = 'range' | 'over' | 'change' | 'and';

/** Two numbers that are read together: `200-500 ngàn đồng`, `1.320/1.200 đoàn viên`, `từ 12% lên 15%`. */
export interface Span {
  readonly link: Link;
  readonly first: Amount;
  readonly second: Amount;
}

const UP_TO: ReadonlySet<string> = new Set(['đến', 'tới'].map(wordKey));
const CHANGE: ReadonlySet<string> = new Set(['lên', 'xuống', 'còn'].map(wordKey));
const FROM = wordKey('từ');

/**
 * Reads the number after an amount that belongs with it. The first takes over the unit, and where that makes sense
 * the scale, of the second: `200-500 ngàn đồng` but `500.000 - 1 triệu đồng`.
 */
export function spanAfter(tokens: readonly Token[], first: Amount): Span | null {
  const at = first.end;
  if (tokens[at]?.sentence !== tokens[first.at]?.sentence) return null;
  const key = keyAt(tokens, at);
  if (key === '/') return over(tokens, first, at + 1);
  if (key === 'trên' || key === 'trong') return outOf(tokens, first, at + 1);
  const bare = first.unit === null;
  if (key === '-' || UP_TO.has(key)) {
    const led = key === '-' || keyAt(tokens, first.at - 1) === FROM;
    const second = amountAt(tokens, UP_TO.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1);
    if (!second || !isMeasured(second)) return null;
    if (!bare && (first.unit !== second.unit || !led)) return null;
    const lower = share(first, second);
    return lower.value < second.value ? { link: 'range', first: lower, second } : null;
  }
  if (!bare || (!CHANGE.has(key) && key !== 'và')) return null;
  let next = at + 1;
  while (next < at + 4 && tokens[next]?.kind === 'word' && tokens[next]?.sentence === tokens[at]?.sentence)
    next += 1;
  const second = tokens[next]?.kind === 'number' ? amountAt(tokens, next) : null;
  if (!second || !isMeasured(second)) return null;
  return { link: key === 'và' ? 'and' : 'change', first: share(first, second), second };
}

/** `A/B đoàn viên` and `A đoàn viên/B CNVCLĐ`. */
function over(tokens: readonly Token[], first: Amount, at: number): Span | null {
  const second = tokens[at]?.kind === 'number' ? amountAt(tokens, at) : null;
  if (!second || tokens[at]?.sentence !== tokens[first.at]?.sentence) return null;
  const unit = first.unit ?? second.unit;
  // '25/30 tỉ đồng' shares its scale.
  return unit === null || unit === 'idle' ? null : { link: 'over', first: share(first, second), second };
}

/** `4 trong số 6 đơn vị`, `13 trên tổng số 15 chỉ tiêu`. */
function outOf(tokens: readonly Token[], first: Amount, at: number): Span | null {
  let next = at;
  while (keyAt(tokens, next) === 'tổng' || keyAt(tokens, next) === 'số') next += 1;
  return first.unit === null || next > at + 1 ? over(tokens, first, next) : null;
}

function share(first: Amount, second: Amount): Amount {
  const unit = first.unit ?? second.unit;
  if (first.exponent > 0 || second.exponent === 0 || first.unit !== null) return { ...first, unit };
  const exponent = [second.exponent, first.value >= 1000 ? 0 : second.exponent - 3].find(
    (each) => scaleUp(first.decimal, each) <= second.value
  );
  if (exponent === undefined) return { ...first, unit };
  return { ...first, unit, exponent, value: scaleUp(first.decimal, exponent) };
}

/** Whether an amount can lend its unit: `350 triệu` is money, a bare number nothing. */
function isMeasured({ unit, exponent }: Amount): boolean {
  return unit !== 'idle' && (unit !== null || exponent > 0);
}
