import type { MemberRole } from '../facts';
import type { AwardRow, Context, Named, Row } from './panel';

/** A member of a cluster with all there is to say about it: one row per row of the board, in the same order. */
export interface BoardMember extends Named {
  readonly role: MemberRole;
  readonly rows: readonly Row[];
  readonly awards: readonly AwardRow[];
}

/** A cluster in one period as its emulation board looks at it: the page that readers see, every member in full. */
export interface Board extends Context {
  /** YYYY-MM-DD */
  readonly pactSignedOn: string | null;
  /** The leader first, then deputies, then the others in the order of the pact. */
  readonly members: readonly BoardMember[];
  /** The years that the cluster has a pact for, the latest first. */
  readonly years: readonly number[];
}
