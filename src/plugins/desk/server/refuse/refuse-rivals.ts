import { refusal } from './refusal';

/** How PostgreSQL and SQLite name the index that two decisions about one finding break. */
const RIVALS = /desk_decisions_key_unique|UNIQUE.*desk_decisions\.key/;

/** Says in words that somebody else has just decided, where the database would only name its constraint. */
export async function refuseRivals<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const { message = '', constraint = '' } = error as { message?: string; constraint?: string };
    if (!RIVALS.test(`${message} ${constraint}`)) throw error;
    throw refusal('decisions', 'Người khác vừa quyết định về câu này. Hãy tải lại trang để xem.');
  }
}
