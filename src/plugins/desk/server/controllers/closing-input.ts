import { errors } from '@strapi/utils';
import { fold, parsePeriod } from '../../../../language';
import { confirmationOf } from '../domain/closing/preview';
import type { Scope, Target } from '../domain/closing/scope';

type Input = Readonly<Record<string, unknown>>;

const SCOPES: readonly string[] = ['all', 'cluster', 'organisation'];
const KINDS: readonly string[] = ['year', 'half', 'quarter', 'month'];
const LONGEST = 2000;

/** What is to be closed. @throws ValidationError naming the field, the value and the remedy. */
export function readTarget({ scope, subject, period }: Input): Target {
  if (typeof scope !== 'string' || !SCOPES.includes(scope)) {
    throw new errors.ValidationError(`"scope" là "${scope}"; phải là ${SCOPES.join(', ')}.`);
  }
  const code = typeof period === 'string' ? period : '';
  if (!KINDS.includes(parsePeriod(code)?.kind ?? '')) {
    throw new errors.ValidationError(
      `"period" là "${period}"; phải là một năm, nửa năm, quý hoặc tháng như 2024, 2024-H1, 2024-Q2, 2024-05.`
    );
  }
  if (scope === 'all') {
    if (subject !== undefined && subject !== null && subject !== '') {
      throw new errors.ValidationError('"subject" phải để trống khi "scope" là all.');
    }
    return { scope, subject: null, period: code };
  }
  if (typeof subject !== 'string' || !/^[a-z0-9]{1,40}$/.test(subject)) {
    throw new errors.ValidationError(`"subject" là "${subject}"; phải là documentId của một mục.`);
  }
  return { scope: scope as Scope, subject: `${scope}:${subject}`, period: code };
}

/** A free text, trimmed and composed. @throws ValidationError when it is none or too long. */
export function readText(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.length > LONGEST) {
    throw new errors.ValidationError(`"${name}" phải là một đoạn chữ không quá ${LONGEST} ký tự.`);
  }
  return value.normalize('NFC').trim() || null;
}

/** @throws ValidationError unless the words that confirm a closing were typed. */
export function requireConfirmation(typed: unknown, period: string) {
  const wanted = confirmationOf(period);
  if (typeof typed === 'string' && fold(typed).trim() === fold(wanted)) return;
  throw new errors.ValidationError(`"confirmation" phải là "${wanted}", gõ để xác nhận.`);
}

/** The number of a closing in an address. @throws NotFoundError for what is none. */
export function readId(value: unknown): number {
  if (typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new errors.NotFoundError(`Không có lần chốt số "${value}".`);
}
