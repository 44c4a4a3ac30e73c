import type { Unit } from '../../../../language';

export type SubjectKind = 'organisation' | 'cluster';

/** An indicator as it is offered in a list. */
export interface IndicatorChoice {
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
  readonly unit: Unit;
  readonly kind: 'flow' | 'stock' | 'ratio';
  /** Phrases by which the reader tells it; a search finds them too. */
  readonly aliases: readonly string[];
}

/** An organisation or a cluster as it is offered in a list. */
export interface SubjectChoice {
  readonly kind: SubjectKind;
  readonly documentId: string;
  readonly name: string;
  /** Short name and other names: a search finds them too. */
  readonly aliases: readonly string[];
  /** What tells it from its namesakes: the organisation above, or the owner of a cluster. */
  readonly within: string | null;
}
