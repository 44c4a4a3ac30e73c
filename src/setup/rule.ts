import type { Core } from '@strapi/strapi';
import { parsePeriod } from '../language';

/** What is wrong with a row: the field's path and a sentence for the editor that says the remedy. */
export interface Problem {
  field: string;
  message: string;
}

/** A rule of one content type about its stored row. */
export interface Rule<Row = unknown> {
  /** The relations and components that the check reads. */
  populate?: object;
  check(row: Row, strapi: Core.Strapi): Problem[] | Promise<Problem[]>;
}

/** A problem unless the text is a canonical period code or empty. */
export function checkPeriod(field: string, code: string | null | undefined): Problem[] {
  if (!code || parsePeriod(code)) return [];
  return [
    {
      field,
      message: `Kỳ "${code}" không hợp lệ. Hãy viết 2024, 2024-H1, 2024-Q2, 2024-05, 2024-12-21 hoặc 2018/2023.`,
    },
  ];
}

/** A problem if the second day or moment lies before the first. Either may be missing. */
export function checkOrder(
  field: string,
  start: string | Date | null | undefined,
  end: string | Date | null | undefined,
  message: string
): Problem[] {
  if (!start || !end) return [];
  return new Date(end) < new Date(start) ? [{ field, message }] : [];
}

/** The row id in a database lifecycle event; null for bulk writes, which return a count. */
export function writtenId(result: unknown): number | null {
  const id = (result as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'number' ? id : null;
}
