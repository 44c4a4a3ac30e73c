import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { invalidQuery } from '../core/invalid-query';
import type { Dialect } from './dialect';

/** PostgreSQL's code for a statement that was cancelled: query_canceled. */
const CANCELLED = '57014';

const has = (error: unknown, key: 'code' | 'message', text: string) =>
  error instanceof Error && String((error as Error & { code?: unknown })[key]).includes(text);

/**
 * Runs a statement.
 *
 * @throws an ApplicationError (400) when it took longer than the timeout, a ValidationError (400) when a sum ran over.
 */
export async function runStatement(
  dialect: Dialect,
  query: Knex.QueryBuilder,
  timeout: number
): Promise<Record<string, unknown>[]> {
  try {
    return await dialect.run(query, timeout);
  } catch (error) {
    if (has(error, 'code', CANCELLED)) {
      throw new errors.ApplicationError(
        `The query took too long and was ended after ${timeout} ms. Filter more narrowly, or group by less.`
      );
    }
    if (has(error, 'message', 'integer overflow')) {
      throw invalidQuery(
        'aggregate',
        'a sum has more digits than a JSON number can carry exactly. Filter or group more narrowly.'
      );
    }
    throw error;
  }
}
