import type { Passage, Slip } from '../reading/reading';
import type { SlipInput } from './slip-input';
import type { Told } from './told';

/** A proved slip before it has its key. */
export interface Proof extends Pick<Slip, 'kind' | 'message' | 'arithmetic'> {
  readonly passages: readonly Passage[];
  /**
   * What the slip is about, in words of the text; the printed arithmetic when left out. A slip against stored figures
   * names itself without them: a dismissed one stays dismissed when another unit reports.
   */
  readonly about?: string;
}

/** One kind of proof. Pure; never throws; silent unless it is sure. */
export type Prove = (told: Told, input: SlipInput) => Proof[];
