import { glued, keyAt, type Token } from '../reading/token';
import type { DateMatch } from './date-form';

const HOUR = /^(?:h|g|giờ)(\d{2})?$/;

/** A time of day: `15h30` · `6h` · `06:03` · `15 giờ 30 phút` · `7 giờ`. */
export function clock(tokens: readonly Token[], at: number): DateMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > 2 || Number(token.key) > 24) return null;
  const next = keyAt(tokens, at + 1);
  if (next === ':' && glued(tokens, at + 1) && glued(tokens, at + 2) && keyAt(tokens, at + 2).length === 2) {
    const seconds = keyAt(tokens, at + 3) === ':' && glued(tokens, at + 4) ? 2 : 0;
    return time(at, at + 3 + seconds, token.key, keyAt(tokens, at + 2));
  }
  const hour = HOUR.exec(next);
  if (!hour || (next.startsWith('h') && !glued(tokens, at + 1)) || next === 'g') return null;
  if (hour[1] !== undefined) return time(at, at + 2, token.key, hour[1]);
  const minute = keyAt(tokens, at + 2);
  const printed = tokens[at + 2]?.kind === 'number' && minute.length <= 2 && minute !== '';
  if (!printed) return time(at, at + 2, token.key, '0');
  return time(at, keyAt(tokens, at + 3) === 'phút' ? at + 4 : at + 3, token.key, minute);
}

function time(from: number, to: number, hour: string, minute: string): DateMatch | null {
  return Number(minute) < 60
    ? { from, to, form: { kind: 'clock', hour: Number(hour), minute: Number(minute) } }
    : null;
}
