import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from './checker';
import { findRefused, type Refused } from './find-refused';

const FIGURE = 'api::figure.figure';

/**
 * Refuses rows of a batch that the role of somebody of the admin would not let them enter one by one.
 *
 * @param rows as they came in: what is no figure at all is refused where they are read.
 * @throws PolicyError that names the first row and field.
 */
export function refuseRows(
  strapi: Core.Strapi,
  person: Person,
  rows: readonly unknown[],
  publish: boolean
): void {
  const { attributes } = strapi.contentType(FIGURE);
  for (const [at, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null) continue;
    const known = Object.entries(row).filter(([name]) => Object.hasOwn(attributes, name));
    const refused = findRefused(strapi, person, FIGURE, Object.fromEntries(known), { publish });
    if (refused) throw new errors.PolicyError(`Dòng ${at + 1}: ${wordsOf(refused)}`);
  }
}

function wordsOf({ action, field }: Refused): string {
  if (field !== null) return `vai trò của bạn không được điền "${field}" của số liệu.`;
  return `vai trò của bạn không ${action === 'publish' ? 'kiểm chứng' : 'nhập'} được số liệu này.`;
}
