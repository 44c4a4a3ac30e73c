import { errors } from '@strapi/utils';
import { parsePeriod, type Locale } from '../../../../language';

const LOCALES: readonly string[] = ['vi', 'en'];

export interface PostQuery {
  readonly locale: Locale;
}

export interface SubjectQuery extends PostQuery {
  /** Null: the latest year that anything is known of. */
  readonly period: string | null;
}

/**
 * Reads the query of a post's panel.
 *
 * @throws ValidationError for an unknown parameter or locale.
 */
export function parsePostQuery(query: Record<string, unknown>): PostQuery {
  refuseOthers(query, ['locale']);
  return { locale: locale(query.locale) };
}

/**
 * Reads the query of an organisation's or cluster's panel.
 *
 * @throws ValidationError for an unknown parameter or locale, or a period that is none.
 */
export function parseSubjectQuery(query: Record<string, unknown>): SubjectQuery {
  refuseOthers(query, ['locale', 'period']);
  return { locale: locale(query.locale), period: query.period === undefined ? null : period(query.period) };
}

function refuseOthers(query: Record<string, unknown>, known: readonly string[]) {
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new errors.ValidationError(
    `Unknown parameter "${unknown}". This address takes ${known.join(' and ')}.`,
    {
      param: unknown,
    }
  );
}

function locale(value: unknown = 'vi'): Locale {
  if (typeof value === 'string' && LOCALES.includes(value)) return value as Locale;
  throw new errors.ValidationError(`"locale" must be vi or en; got "${String(value)}".`, { param: 'locale' });
}

function period(value: unknown): string {
  if (typeof value === 'string' && parsePeriod(value)) return value;
  throw new errors.ValidationError(
    `"period" must be a period such as 2024, 2024-H1, 2024-Q2, 2024-05, 2024-12-21 or 2018/2023; got "${String(value)}".`,
    { param: 'period' }
  );
}
