import type { SubjectKey } from './facts';

/** A verified figure that a write makes (`after`: as it has become) or changes or removes (`before`: as it was). */
export interface VerifiedChange {
  /** documentId of the figure */
  readonly figure: string;
  readonly indicator: string | null;
  readonly subject: SubjectKey;
  readonly period: string;
  readonly side: 'before' | 'after';
}
