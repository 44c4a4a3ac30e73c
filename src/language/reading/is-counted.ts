import { scaleAt } from './scale-at';
import type { Token } from './token';
import { unitAt } from './unit-at';

/** Whether the tokens at a place go on as behind a quantity: a scale word, a percent sign, a counted noun. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  if (scaleAt(tokens, at) !== null) return true;
  const unit = unitAt(tokens, at);
  return unit !== null && unit.unit !== 'idle';
}
