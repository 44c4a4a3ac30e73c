import path from 'node:path';
import type { Fleet } from '../fleet';
import { race } from '../load/race';
import { asking, SUBJECTS } from './addresses';

const FOLDER = path.resolve(__dirname, '..', '..', '..', '.cache', 'bench');

/** Where the server's time goes while it answers the panel of a post. */
export async function profilePanel(fleet: Fleet, seconds: number): Promise<string> {
  const ours = fleet.ours.get(fleet.sizes.at(-1)!)!;
  const runner = asking('panel', ours, SUBJECTS.post);
  await race(fleet.driver, [runner], { seconds: 1, connections: 10 });
  await ours.ask('profileStart');
  await race(fleet.driver, [runner], { seconds, connections: 10 });
  const file = path.join(FOLDER, `panel-${fleet.database}.cpuprofile`);
  const hot = await ours.ask<{ name: string; share: number }[]>('profileStop', file);
  const lines = hot.map(({ name, share }) => `| ${(share * 100).toFixed(1)} % | ${name} |`);
  return [
    `### Self time of the panel, ${fleet.database} (${file})`,
    '',
    '| share | function |',
    '| --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
