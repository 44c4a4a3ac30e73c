import type { Core } from '@strapi/strapi';
import { readFresh } from '../store/derived/fresh';
import type { Progress } from '../store/derived/rebuild';
import { TABLES } from '../store/derived/tables';
import { verifyWithin, type Difference } from '../store/derived/verify';
import { addPending } from '../store/derived/add-pending';

/** Looking after derived data: for the commands of `scripts/`. */
const derived = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Applies what is pending and compares everything stored with what the facts say. Empty: all is well. */
  verify: (progress?: Progress): Promise<Difference[]> =>
    readFresh(strapi, (connection) => verifyWithin(strapi, connection, progress)),

  /**
   * Drops all derived data and makes it again, in one transaction: readers see the old state or the new one. Nodes
   * that run forget what they remember.
   *
   * @returns how many cells there are.
   */
  async rebuild(progress?: Progress): Promise<number> {
    await strapi.db.transaction(({ trx }) => addPending(trx, [{ kind: 'everything' }]));
    return readFresh(
      strapi,
      async (connection) => {
        const row = (await connection(TABLES.cells).count({ cells: '*' }).first()) as {
          cells: string | number;
        };
        return Number(row.cells);
      },
      progress
    );
  },
});

export default derived;
