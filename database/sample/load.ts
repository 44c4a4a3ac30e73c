import type { Core } from '@strapi/strapi';
import { createLoading } from './store/loading';
import { markLoaded, markLoading } from './store/state';
import { STEPS } from './steps';

/** How far the load has come; `done` and `total` count records over all steps. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}

/** What a load did. */
export interface Loaded {
  /** Records of which something was missing and has been written. */
  written: number;
  /** Records in the sample. */
  total: number;
}

/**
 * Loads the sample newsroom: everything of it that is missing is written, nothing that exists is changed.
 * A second run therefore changes nothing, and a run after a failure goes on where the first one stopped.
 *
 * @param onProgress called after every record.
 * @throws Error naming the step and the record that failed, with the cause attached.
 */
export async function loadSample(
  strapi: Core.Strapi,
  { onProgress = () => {} }: { onProgress?: (progress: Progress) => void } = {}
): Promise<Loaded> {
  const loading = createLoading(strapi);
  const total = STEPS.reduce((sum, { tasks }) => sum + tasks.length, 0);
  let done = 0;
  let written = 0;

  await markLoading(strapi);
  for (const { name, tasks } of STEPS) {
    for (const task of tasks) {
      try {
        if (await task.run(loading)) written += 1;
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(
          `Sample newsroom: ${name} "${task.key}" could not be loaded – ${reason} – and what was loaded before it stays. Load again once this is put right.`,
          { cause }
        );
      }
      done += 1;
      onProgress({ step: name, done, total });
    }
  }
  await markLoaded(strapi);
  return { written, total };
}
