import type { SubjectKey } from '../../../../figures/server/domain/facts';

/** A verified figure that was written or removed after its period was closed. */
export interface Amendment {
  readonly figure: string;
  readonly subject: SubjectKey;
  readonly indicator: string | null;
  readonly period: string;
  /** ISO 8601 */
  readonly at: string;
  /** Null: no person, but a command or the system itself. */
  readonly by: string | null;
}

/** `${indicator} ${subject}` */
export const creditKey = (indicator: string, subject: SubjectKey) => `${indicator} ${subject}`;

/**
 * The latest amendment that each cell of a period may have changed by: its own subject's, or one of anybody who
 * counts for it.
 *
 * @param containersOf the subjects that a subject counts for, one step up.
 */
export function creditAmendments(
  amendments: readonly Amendment[],
  period: string,
  containersOf: (subject: SubjectKey, period: string) => readonly SubjectKey[]
): ReadonlyMap<string, Amendment> {
  const credits = new Map<string, Amendment>();
  for (const amendment of amendments) {
    if (amendment.indicator === null) continue;
    const reached = new Set([amendment.subject]);
    for (const subject of reached) {
      const key = creditKey(amendment.indicator, subject);
      const known = credits.get(key);
      if (!known || known.at <= amendment.at) credits.set(key, amendment);
      for (const each of [period, amendment.period]) {
        for (const container of containersOf(subject, each)) reached.add(container);
      }
    }
  }
  return credits;
}
