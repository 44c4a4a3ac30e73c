import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { DatabaseName } from '../bench/databases';
import { createRandom } from '../bench/generate/random';
import { Burst, findDamage } from './burst';
import type { Options } from './options';
import { createSmallWorld } from './small-world';

const ROOT = path.resolve(__dirname, '..', '..');
const WRITERS = 3;
const LONGEST = 3000; // milliseconds from the first write to the end
const COMMAND = 10; // kills between two runs of the command, which boots the app once more

/**
 * Kills a node at a random moment of a burst of writes, again and again on the same database; each time the next node
 * must find every confirmed write, no half of any other, and totals that are what the figures say.
 *
 * @returns what was wrong; empty when nothing was.
 */
export async function killAtRandom(
  database: DatabaseName,
  { times, seed }: Options,
  say: (line: string) => void
) {
  const random = createRandom(seed);
  const small = await createSmallWorld(database);
  const burst = new Burst(small.world, random);
  const damage: string[] = [];
  // Told at once: a run of an hour may be ended before it is over.
  const tell = (found: readonly string[]) => {
    damage.push(...found);
    for (const each of found) say(`wrong: ${each}`);
  };
  try {
    for (let time = 1; time <= times; time += 1) {
      const node = await small.startNode();
      tell((await findDamage(node, burst.log)).map((each) => `kill ${time - 1}: ${each}`));
      burst.clear();
      let alive = true;
      const writers = Array.from({ length: WRITERS }, () => burst.run(node, () => alive));
      const moment = random.below(LONGEST);
      await new Promise((resolve) => setTimeout(resolve, moment));
      alive = false;
      await node.kill();
      await Promise.all(writers);
      const done = burst.log.filter(({ state }) => state === 'done').length;
      const refused = burst.log.filter(({ error }) => error && !/has ended/.test(error.message));
      tell(refused.map(({ error }) => `kill ${time}: before it a write failed: ${error?.message}`));
      if (time % COMMAND === 0) tell(askCommand(small.env).map((each) => `kill ${time}: ${each}`));
      say(
        `kill ${time} of ${times} after ${moment} ms, ${done} writes confirmed, ${burst.log.length - done} cut off`
      );
    }
    const last = await small.startNode();
    tell((await findDamage(last, burst.log)).map((each) => `kill ${times}: ${each}`));
  } finally {
    await small.close();
  }
  return damage;
}

/**
 * The command that an administrator would run; it prints nothing when all is well. It asks what every restarted node is
 * asked ("verify" in `findDamage`), so it is enough to run it now and then.
 */
function askCommand(env: Readonly<Record<string, string>>): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/figures-verify.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status === 0 && stdout === '') return [];
  return [`figures:verify ended with ${status} and said: ${(stdout + stderr).slice(0, 2000)}`];
}
