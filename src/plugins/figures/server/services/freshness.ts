import type { Core } from '@strapi/strapi';
import { askState } from '../store/derived/ask-state';
import { readFresh } from '../store/derived/fresh';
import { readTouched } from '../store/derived/touched';
import { Memory } from './memory';

/** How many milliseconds after a commit derived data is brought up to date if nobody asks before. */
const SOON = 50;
/** After a batch: another one is likely to follow, and to change most of the same totals. */
const SOON_AFTER_BATCH = 1000;
/** How long after that has failed – the database is away – it is tried again. */
const AGAIN = 5000;

/**
 * Keeps what this node remembers right. `check` asks the database – one statement of one row – whether anything was
 * written anywhere since, and forgets what it touched. A check that is running may have read before the caller's
 * moment, so the caller waits for the next one; but that one serves everybody who came meanwhile, so that a busy node
 * asks once per round trip and not once per request.
 */
const freshness = ({ strapi }: { strapi: Core.Strapi }) => {
  const memory = new Memory();
  /** The key that an object was last remembered under. */
  const keys = new WeakMap<object, string>();
  let seen = -1;
  let structure = '';
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let batches = 0;
  let stopped = false;

  const run = async () => {
    const asked = await askState(strapi);
    const state = asked.pending ? await readFresh(strapi, async (_connection, fresh) => fresh) : asked;
    structure = state.structure;
    if (state.epoch === seen) return;
    const touched = seen < 0 ? null : await readTouched(strapi.db.connection, seen, state.epoch);
    memory.forget(touched);
    seen = state.epoch;
  };

  const start = () => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };

  const check = (): Promise<void> => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined) // whoever waited for that one was told
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };

  const clear = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };

  const wake = (delay: number) => {
    if (stopped) return;
    timer ??= setTimeout(() => {
      timer = null;
      check().catch((error: Error) => {
        strapi.log.error(`figures: derived data waits: ${error.message}`);
        wake(AGAIN);
      });
    }, delay).unref();
  };

  return {
    /** Resolves when `recall` is right for everything committed before the call. */
    check,

    /**
     * The version of the organisations, clusters and indicators, after everything committed before the call: another
     * one whenever any of them was written, on any node. For who keeps lists of them in memory.
     */
    async structureVersion(): Promise<string> {
      await check();
      return structure;
    },

    /** What is remembered under a key; ask right after `check`, without waiting in between. */
    recall: <Value>(key: string) => memory.get(key) as Value | undefined,

    /** Whether this very object is still remembered, and so still right; ask right after `check`, as for `recall`. */
    holds(value: object): boolean {
      const key = keys.get(value);
      return key !== undefined && memory.get(key) === value;
    },

    /** Remembers a value made at an epoch, unless newer changes have been seen since. */
    remember(key: string, value: object, dependencies: Iterable<string>, epoch: number) {
      if (epoch < seen) return;
      memory.set(key, value, dependencies);
      keys.set(value, key);
    },

    /** Brings derived data up to date shortly, so that readers seldom have to and webhooks go out. */
    soon() {
      if (batches === 0) wake(SOON);
    },

    /** Puts that off until the work is done, and a little longer: of batches in a row only the last one is followed. */
    async putOff<Result>(work: () => Promise<Result>): Promise<Result> {
      batches += 1;
      clear();
      try {
        return await work();
      } finally {
        batches -= 1;
        if (batches === 0) wake(SOON_AFTER_BATCH);
      }
    },

    /** Stops the timer. */
    stop() {
      stopped = true;
      clear();
    },
  };
};

export default freshness;
