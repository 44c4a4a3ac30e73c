import { errors } from '@strapi/utils';
import { parsePeriod } from '../../../../language';

const SUBJECT = /^(organisation|cluster):[a-z0-9]{1,64}$/;
const LONGEST = 20;

/** Whose sheet, and of which period. */
export interface SheetQuery {
  /** 'cluster:<documentId>' or 'organisation:<documentId>' */
  readonly subject: string;
  readonly period: string;
}

/** @throws ValidationError that names the parameter, what it is and what it must be. */
export function readSheet({ subject, period }: Record<string, unknown>): SheetQuery {
  if (typeof subject !== 'string' || !SUBJECT.test(subject)) {
    throw new errors.ValidationError(
      `"subject" là ${show(subject)}; phải là organisation: hoặc cluster: rồi tới documentId.`
    );
  }
  if (typeof period !== 'string' || !parsePeriod(period)) {
    throw new errors.ValidationError(
      `"period" là ${show(period)}; hãy viết 2024, 2024-H1, 2024-Q2, 2024-05, 2024-12-21 hoặc 2018/2023.`
    );
  }
  return { subject, period };
}

/**
 * A list of indicators, codes or documentIds, with commas between them; null when it was left out.
 *
 * @param most indicators at most.
 */
export function readIndicators(value: unknown, most: number): string[] | null {
  if (value === undefined) return null;
  const names = typeof value === 'string' ? value.split(',').filter(Boolean) : [];
  if (names.length > 0 && names.length <= most) return [...new Set(names)];
  throw new errors.ValidationError(
    `"indicators" phải có từ 1 đến ${most} mã hoặc documentId, ngăn bằng dấu phẩy.`
  );
}

/** What was sent, short enough for a message. */
export function show(value: unknown): string {
  const text = value === undefined ? 'trống' : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST * 2 ? `${text.slice(0, LONGEST * 2)}…` : text;
}
