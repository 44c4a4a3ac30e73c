import { createRandom } from '../bench/generate/random';
import { Burst, findDamage } from './burst';
import type { Options } from './options';
import { openProxy } from './proxy';
import { createSmallWorld } from './small-world';

const OUTAGES = 3;
const OUTAGE = 1500; // milliseconds

/**
 * Cuts the network between a node and PostgreSQL in the middle of a burst, and mends it: meanwhile requests fail with
 * an error that says something, afterwards the same node goes on, with nothing half-written and nothing confirmed lost.
 */
export async function dropConnections({ seed }: Options, say: (line: string) => void): Promise<string[]> {
  const random = createRandom(seed);
  const small = await createSmallWorld('postgres');
  const direct = new URL(small.store.address);
  const proxy = await openProxy(Number(direct.port));
  const damage: string[] = [];
  try {
    direct.port = String(proxy.port);
    const node = await small.startNode({ DATABASE_URL: direct.href });
    const burst = new Burst(small.world, random);
    for (let outage = 1; outage <= OUTAGES; outage += 1) {
      let writing = true;
      const writers = Array.from({ length: 3 }, () => burst.run(node, () => writing));
      await pause(500 + random.below(1500));
      await proxy.cut();
      await pause(OUTAGE);
      if (!node.alive) {
        damage.push(`outage ${outage}: the node has ended`);
        break;
      }
      const answer = await fetch(`http://127.0.0.1:${node.port}/api/organisations`);
      if (answer.status < 500) damage.push(`without a database the node answers ${answer.status}`);
      writing = false;
      await Promise.all(writers);
      await proxy.mend();
      const failed = burst.log.filter(({ state }) => state === 'failed');
      if (failed.length === 0) damage.push('no write failed although the database was away');
      damage.push(...failed.filter(({ error }) => !error?.message.trim()).map(() => 'an error says nothing'));
      damage.push(...(await findDamage(node, burst.log)).map((each) => `outage ${outage}: ${each}`));
      const words = new Set(failed.map(({ error }) => error?.message.replace(/^.*?: /, '').split('\n')[0]));
      say(
        `outage ${outage}: ${failed.length} of ${burst.log.length} writes failed: ${[...words].slice(0, 4).join(' · ')}`
      );
      burst.clear();
    }
  } finally {
    await small.close();
    await proxy.close();
  }
  return damage;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
