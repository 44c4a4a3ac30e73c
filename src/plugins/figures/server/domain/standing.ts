import type { Cell } from './cell';
import type { MemberRole, SubjectKey } from './facts';
import type { NamedIndicator } from './panel/ledger';

/** Somebody whom a subject is made of. */
export interface StandingMember {
  readonly subject: SubjectKey;
  /** In a cluster; null below an organisation. */
  readonly role: MemberRole | null;
  /** False for one that another member includes already, so that it neither adds to the total nor is missed in it. */
  readonly counts: boolean;
}

/** How a subject and those whom it is made of stand in one period: every indicator, from verified figures. */
export interface Standing {
  readonly subject: SubjectKey;
  readonly period: string;
  /** Of a cluster those listed for the year, in the order of the pact; of an organisation its children, by name. */
  readonly members: readonly StandingMember[];
  /** An empty cell where nothing is known. */
  readonly cell: (subject: SubjectKey, indicator: string) => Cell;
  /** What a subject was given to reach, by its own figures or by the pact of the year. */
  readonly target: (subject: SubjectKey, indicator: string) => number | null;
  /** documentIds of the indicators that anybody has a cell of, or that the pact has a target for; by the catalogue. */
  readonly spokenOf: readonly string[];
  /** The whole catalogue, by documentId, in its order. */
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  readonly names: ReadonlyMap<SubjectKey, string>;
}
