import type { Fleet } from '../fleet';
import { race, ratio } from '../load/race';
import { reportRace, type Report } from '../report';
import { ask, asking, checkAnswers, STOCK_ARTICLE, SUBJECTS } from './addresses';

/** The panel of one post against everything that it has to be compared with, at the largest size. */
export async function measurePanel(fleet: Fleet, seconds: number): Promise<Report> {
  const size = fleet.sizes.at(-1)!;
  const [ours, stock] = [fleet.ours.get(size)!, fleet.stock.get(size)!];
  await checkAnswers(ours, stock);
  await stock.ask('aggregateIndexes', true);
  const { etag, bytes } = await ask(ours, SUBJECTS.post);
  const runners = [
    asking('panel 200', ours, SUBJECTS.post),
    asking('panel 304', ours, SUBJECTS.post, { headers: { 'If-None-Match': etag }, status: 304 }),
    asking('stock article', stock, STOCK_ARTICLE),
    asking('/_health', ours, '/_health', { status: 204 }),
    asking('SQL cluster', fleet.yardsticks, `/cluster/${size}`),
    asking('bare Koa', fleet.yardsticks, '/bare'),
    asking('cluster 200', ours, SUBJECTS.cluster),
    asking('root 200', ours, SUBJECTS.root),
    asking('SQL root', fleet.yardsticks, `/root/${size}`),
  ];
  const laps = await race(fleet.driver, runners, { seconds, connections: 10 });
  await stock.ask('aggregateIndexes', false);
  const rate = (above: string, below: string) => ratio(laps, 'rate', above, below);
  const cpu = laps
    .get('panel 200')!
    .map((lap) => lap.cpu)
    .sort((a, b) => a - b);
  const more = { unit: '×', better: 'more' } as const;
  const goals = [
    { name: 'panel to stock article', measured: rate('panel 200', 'stock article'), wanted: 10, ...more },
    { name: 'panel to /_health', measured: rate('panel 200', '/_health'), wanted: 0.7, ...more },
    { name: '304 to /_health', measured: rate('panel 304', '/_health'), wanted: 0.8, ...more },
    { name: 'cluster panel to plain SQL', measured: rate('cluster 200', 'SQL cluster'), wanted: 1, ...more },
    { name: 'country panel to plain SQL', measured: rate('root 200', 'SQL root'), wanted: 1, ...more },
    {
      name: 'CPU per panel',
      measured: cpu[cpu.length >> 1] ?? NaN,
      unit: ' ms',
      wanted: 0.2,
      better: 'less' as const,
    },
  ];
  return reportRace(`Panel of a post (${bytes} characters), ${fleet.database}, ${size}`, laps, goals);
}
