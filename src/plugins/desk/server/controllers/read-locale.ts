import { errors } from '@strapi/utils';
import type { Locale } from '../../../../language';

/** Vietnamese for what is left out. @throws ValidationError for another language than vi and en. */
export function readLocale(value: unknown = 'vi'): Locale {
  if (value === 'vi' || value === 'en') return value;
  throw new errors.ValidationError(`"locale" là "${String(value)}"; phải là vi hoặc en.`);
}
