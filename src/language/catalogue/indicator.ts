import type { Unit } from '../lexicon/units';

/**
 * One indicator: what is counted, in which unit, how it adds up, and the phrases by which the reader knows it.
 *
 * An alias is written as in print. `#` stands for the number with its qualifier; `…` for other words between. What
 * stands left of `#` must stand before the number in its sentence, what stands right of it behind. An alias without
 * `#` may stand on either side. Longer aliases, nearer to the number, win.
 */
export interface Indicator {
  readonly code: string;
  readonly unit: Unit;
  /** Units that a post may print instead: houses are also counted by the families that got one. */
  readonly otherUnits?: readonly Unit[];
  /** `flow` adds over time and units, `stock` over units only, `ratio` never. */
  readonly kind: 'flow' | 'stock' | 'ratio';
  readonly better: 'higher' | 'lower' | 'neutral';
  readonly name: { readonly vi: string; readonly en: string };
  readonly definition: { readonly vi: string; readonly en: string };
  readonly aliases: readonly string[];
  /** Money only: the indicators whose count it pays for, when the text says no more than "tổng kinh phí …". */
  readonly worthOf?: readonly string[];
}
