import type { Closing, Counts, Scope } from '../../domain/closing/scope';

/** A row of `desk_closings`. */
export interface ClosingRow {
  readonly id: number | string;
  readonly scope: Scope;
  readonly subject_key: string | null;
  readonly subject_name: string | null;
  readonly period: string;
  readonly note: string | null;
  readonly closed_at: string;
  readonly closed_by_id: number | null;
  readonly closed_by: string;
  readonly counts: string;
  readonly ended_at: string | null;
  readonly ended_by_id: number | null;
  readonly ended_by: string | null;
  readonly ended_how: 'reopened' | 'replaced' | null;
  readonly ended_why: string | null;
}

/** A stored closing. */
export function toClosing(row: ClosingRow): Closing {
  const { ended_at: at, ended_how: how } = row;
  return {
    id: Number(row.id),
    scope: row.scope,
    subject: row.subject_key,
    subjectName: row.subject_name,
    period: row.period,
    note: row.note,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    counts: JSON.parse(row.counts) as Counts,
    end: at !== null && how !== null ? { how, at, by: row.ended_by ?? '', reason: row.ended_why } : null,
  };
}
