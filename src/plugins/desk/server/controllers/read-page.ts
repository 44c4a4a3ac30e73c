import { errors } from '@strapi/utils';

/** A page of a list, from 1. */
export interface PageQuery {
  readonly page: number;
  readonly pageSize: number;
}

const LARGEST_PAGE = 100;

/**
 * Reads `page` and `pageSize`.
 *
 * @throws ValidationError for a number that is none, or a page of more than 100.
 */
export function readPage({ page = '1', pageSize = '20' }: Record<string, unknown>): PageQuery {
  return {
    page: readWhole('page', page, Number.MAX_SAFE_INTEGER),
    pageSize: readWhole('pageSize', pageSize, LARGEST_PAGE),
  };
}

function readWhole(name: string, value: unknown, most: number): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  const range = most === LARGEST_PAGE ? `một số từ 1 đến ${most}` : 'một số từ 1 trở lên';
  throw new errors.ValidationError(`"${name}" là "${String(value)}"; phải là ${range}.`);
}
