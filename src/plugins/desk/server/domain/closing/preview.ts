import type { SubjectKind } from '../choices';
import type { Closing, Counts, Target } from './scope';

/** A subject or an indicator by name. */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

export interface NamedSubject extends Named {
  readonly kind: SubjectKind;
}

/** A cell whose report and whose sum cannot both be right. */
export interface OpenContradiction {
  readonly subject: NamedSubject;
  readonly indicator: Named;
  /** As reported, ready to print. */
  readonly reported: string;
  /** As computed from the members or the parts of the period. */
  readonly computed: string;
}

/** What one should know before a period is closed. The lists are shortened; the counts are whole. */
export interface Preview extends Target {
  readonly subjectName: string | null;
  readonly counts: Counts;
  /** Those of whom nothing is known in the period, nearest first. */
  readonly silent: readonly NamedSubject[];
  readonly contradictions: readonly OpenContradiction[];
  /** A closing of the same that this one would replace. */
  readonly replaces: Closing | null;
  /** What must be typed to close it. */
  readonly confirmation: string;
}

/**
 * What is typed to confirm a closing; case and diacritics do not matter.
 *
 * @example confirmationOf('2024') // 'chốt 2024'
 */
export const confirmationOf = (period: string): string => `chốt ${period}`;
