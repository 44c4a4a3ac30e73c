import type { VerifiedChange } from '../domain/verified-change';
import type { Connection } from '../store/connection';

/**
 * Asked within the transaction of every write that makes, changes or removes verified figures, before it is committed
 * and whichever door it came through; throws to refuse the write as a whole.
 */
export type Guard = (trx: Connection, changes: readonly VerifiedChange[]) => Promise<void>;

/** Lets other plugins have a say in what becomes of verified figures. */
const guards = () => {
  const list: Guard[] = [];
  return {
    /** Asks this one too, from now on. Call it once, when the plugin starts. */
    add(guard: Guard) {
      list.push(guard);
    },

    /** Asks all of them, one after the other. @throws what a guard throws. */
    async ask(trx: Connection, changes: readonly VerifiedChange[]) {
      if (changes.length === 0) return;
      for (const guard of list) await guard(trx, changes);
    },
  };
};

export default guards;
