import { DRAFTS, type Fleet } from '../fleet';
import { documentIdOf } from '../generate/world';
import { medianOf } from '../load/race';
import type { Goal, Report } from '../report';
import type { Spent } from '../server/operations';

const BATCH = 10;
const ROUNDS = 20;

/** Verifying a figure here and publishing the same document in stock Strapi, in turns of ten. */
export async function measurePublishing(fleet: Fleet): Promise<Report> {
  const rows: (string | number)[][] = [];
  const goals: Goal[] = [];
  for (const size of fleet.sizes) {
    const servers = [fleet.ours.get(size)!, fleet.stock.get(size)!];
    const [ours, stock]: [Spent[], Spent[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      // From the end: the first ones are what freshness is measured with.
      const first = DRAFTS - (round + 1) * BATCH;
      const ids = Array.from({ length: BATCH }, (_, at) => documentIdOf('draft', first + at));
      ours.push(await servers[0]!.ask<Spent>('publish', ids));
      stock.push(await servers[1]!.ask<Spent>('publish', ids));
    }
    const each = (list: readonly Spent[], what: keyof Spent) =>
      medianOf(list.map((spent) => spent[what])) / BATCH;
    rows.push([`ours ${size}`, each(ours, 'wall'), each(ours, 'cpu')]);
    rows.push([`stock ${size}`, each(stock, 'wall'), each(stock, 'cpu')]);
    const measured = medianOf(ours.map(({ wall }, at) => wall / stock[at]!.wall));
    goals.push({
      name: `verify to stock publish at ${size}`,
      measured,
      unit: '×',
      wanted: 1.3,
      better: 'less',
    });
  }
  return {
    title: `Verifying a figure, ${fleet.database}`,
    columns: ['', 'ms', 'CPU ms'],
    rows,
    goals,
  };
}
