import { errors } from '@strapi/utils';
import { parsePeriod, type Locale } from '../../../../language';

export interface SubjectArguments {
  readonly documentId: string;
  readonly period: string | null;
  readonly locale: Locale;
}

/**
 * Reads the arguments of a subject's page.
 *
 * @throws ValidationError for a period that is none, or another locale than vi and en.
 */
export function parseSubjectArguments(args: object): SubjectArguments {
  const {
    documentId,
    period = null,
    locale,
  } = args as {
    documentId: string;
    period?: string | null;
    locale?: string | null;
  };
  if (period !== null && !parsePeriod(period)) {
    throw new errors.ValidationError(`"period" must be a period such as 2024 or 2024-Q2; got "${period}".`);
  }
  const known = postLocale(locale);
  if (!known) throw new errors.ValidationError(`"locale" must be vi or en; got "${String(locale)}".`);
  return { documentId, period, locale: known };
}

/** The locale of a post's row; a type without locales reads Vietnamese. Null for a locale we cannot print. */
export function postLocale(locale: string | null | undefined): Locale | null {
  if (locale === null || locale === undefined || locale === 'vi') return 'vi';
  return locale === 'en' ? 'en' : null;
}
