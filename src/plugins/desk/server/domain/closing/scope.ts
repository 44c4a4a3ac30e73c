import type { SubjectKey } from '../../../../figures/server/domain/facts';

/** Whose figures a closing covers: everybody's, or those of a subject and everybody below it. */
export type Scope = 'all' | 'cluster' | 'organisation';

/** What is to be closed. */
export interface Target {
  readonly scope: Scope;
  /** Null when the scope is everybody. */
  readonly subject: SubjectKey | null;
  /** A year, half, quarter or month. */
  readonly period: string;
}

/** A closing as it was made, and how it ended if it did. */
export interface Closing extends Target {
  readonly id: number;
  /** The subject's name at the time. */
  readonly subjectName: string | null;
  readonly note: string | null;
  /** ISO 8601 */
  readonly closedAt: string;
  /** The name of who closed it, at the time. */
  readonly closedBy: string;
  readonly counts: Counts;
  /** Null while it stands. */
  readonly end: {
    readonly how: 'reopened' | 'replaced';
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
  } | null;
}

/** What a closing holds, and what was open when it was made. */
export interface Counts {
  readonly subjects: number;
  readonly cells: number;
  readonly figures: number;
  /** Subjects of which nothing at all is known in the period. */
  readonly silent: number;
  readonly contradictions: number;
  /** Drafts of the period that nobody has verified. */
  readonly unverified: number;
}
