import { DRAFTS, type Fleet } from '../fleet';
import { generateDrafts, reportingLeaves } from '../generate/figures';
import { INDICATORS } from '../generate/world';
import { medianOf } from '../load/race';
import type { Spent } from '../server/operations';
import type { Report } from '../report';
import { rootValue } from './addresses';

const ROUNDS = 60;

/**
 * Verifies a figure at a leaf of the tree and asks for the country at once. Only the first panel after a write has
 * anything to derive, so each round is one write and one question, over a connection that is open already.
 *
 * @throws Error as soon as a total is not the sum that the written values make.
 */
export async function measureFreshness(fleet: Fleet): Promise<Report> {
  const leaves = reportingLeaves(fleet.world).length;
  const drafts = generateDrafts(fleet.world, DRAFTS);
  const rows: (string | number)[][] = [];
  const goals = [];
  for (const [size, server] of fleet.ours) {
    const before = await rootValue(server, INDICATORS[0]!.code);
    const lasts = new Map<number, number>();
    const [times, cpus]: [number[], number[]] = [[], []];
    let expected: number | null = null;
    for (let round = 0; round < leaves + ROUNDS; round += 1) {
      const draft = drafts[round]!;
      await server.ask<Spent>('publish', [draft.documentId]);
      const [cpu, begin] = [await server.cpu(), performance.now()];
      const value = await rootValue(server, INDICATORS[0]!.code);
      const time = performance.now() - begin;
      const leaf = draft.subject.index;
      // The first report of each leaf replaces one that this process has not made: from then on the sum is known.
      const known = lasts.get(leaf);
      if (known !== undefined && expected !== null) {
        expected += draft.value! - known;
        if (value !== expected)
          throw new Error(`The country should have ${expected}; its panel says ${value}.`);
        times.push(time);
        cpus.push((await server.cpu()) - cpu);
      } else expected = value;
      lasts.set(leaf, draft.value!);
    }
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] ?? NaN;
    rows.push([size, medianOf(times), p99, medianOf(cpus), before, expected ?? '']);
    const measured = medianOf(times);
    goals.push({
      name: `fresh total at ${size}`,
      measured,
      unit: ' ms',
      wanted: 50,
      better: 'less' as const,
    });
  }
  return {
    title: `The country's panel right after a figure is verified at a leaf, ${fleet.database}`,
    columns: ['', 'median ms', 'p99 ms', 'CPU ms', 'total before', 'total after'],
    rows,
    goals,
  };
}
