import type { Remembered } from './follow';
import type { AcceptedFigure } from './reading';

/** What somebody decided about a finding, as it is kept. An accepted one is remembered with the entry it became. */
export interface Decided {
  readonly kind: 'figure' | 'award' | 'slip';
  readonly key: string;
  readonly verdict: 'accepted' | 'rejected' | 'dismissed';
  /** documentId of the figure or award. */
  readonly entry: string | null;
  readonly quote: string;
  readonly sentence: string;
  readonly told: Told;
  readonly reason: string | null;
  readonly by: string | null;
}

/** What was read when it was decided: see `Remembered`. */
export type Told = Pick<Remembered, 'kind' | 'content'>;

/** A figure of the post, and where it was told. */
export interface AcceptedEntry {
  readonly figure: AcceptedFigure;
  readonly remembered: Remembered;
}

/** An award of the post, and where it was told. */
export interface AcceptedAward {
  readonly award: { readonly documentId: string; readonly verified: boolean };
  readonly remembered: Remembered;
}

/** What a rejected finding was: another number in its sentence is another finding. */
export const rejectedAs = ({ key, quote, sentence, told }: Decided): Remembered => ({
  ...{ key, quote, sentence, ...told },
  identity: null,
  mayChange: false,
});
