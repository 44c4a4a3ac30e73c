import type { SubjectKind } from '../subject-key';

/** What of a cell is printed: what it says, its change on the period before, how far its target was reached. */
export const ASPECTS = ['value', 'change', 'attainment'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A figure that a text leaves a place for: '{{figure gift-value cluster:cum-so-5 2024 value}}'. */
export interface Token {
  /** Code or documentId. */
  readonly indicator: string;
  readonly subject: { readonly kind: SubjectKind; /** Slug or documentId. */ readonly name: string };
  /** Canonical code. */
  readonly period: string;
  readonly aspect: Aspect;
}

/** A place in a text where a token stands, right or wrong. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Null: nothing that can be understood. */
  readonly token: Token | null;
}

/** Names what a token asks for: equal for tokens that ask for the same. */
export function tokenKey({ indicator, subject, period, aspect }: Token): string {
  return `${indicator} ${subject.kind}:${subject.name} ${period} ${aspect}`;
}

/** The token as an editor writes it. */
export function writeToken(token: Token): string {
  return `{{figure ${tokenKey(token)}}}`;
}
