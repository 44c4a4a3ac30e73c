import type { Core } from '@strapi/strapi';

/** Carries a result out of a transaction that is taken back. */
class TakenBack<Result> extends Error {
  constructor(readonly result: Result) {
    super('Taken back on purpose.');
  }
}

/**
 * Runs something in a transaction and takes back all that it wrote.
 *
 * @returns what it returned. What is meant for after a commit – events, webhooks, memories – never happens.
 * @throws Error within another transaction, which would be taken back as well.
 */
export async function rolledBack<Result>(strapi: Core.Strapi, run: () => Promise<Result>): Promise<Result> {
  if (strapi.db.inTransaction())
    throw new Error('What is taken back must not be part of another transaction.');
  try {
    return await strapi.db.transaction(async (): Promise<Result> => {
      throw new TakenBack(await run());
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as Result;
    throw error;
  }
}
