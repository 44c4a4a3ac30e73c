import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Child } from '../child';
import type { Fleet } from '../fleet';
import { race } from '../load/race';
import type { HotSpot } from '../server/profile';
import { measureImport } from './measure-import';
import { asking, SUBJECTS } from './addresses';

const FOLDER = path.resolve(__dirname, '..', '..', '..', '.cache', 'bench');

/** Where the server's time goes while it answers the panel of a post, derives everything, and imports. */
export async function profileServer(fleet: Fleet, seconds: number): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const ours = fleet.ours.get(fleet.sizes.at(-1)!)!;
  const runner = asking('panel', ours, SUBJECTS.post);
  const run = () => race(fleet.driver, [runner], { seconds, connections: 10 });
  await run();
  return [
    await profile(fleet, ours, 'panel', run),
    await profile(fleet, ours, 'derive', () => ours.ask('derive')),
    await profile(fleet, ours, 'import', () => measureImport(fleet)),
  ].join('\n');
}

async function profile(
  fleet: Fleet,
  ours: Child,
  name: string,
  work: () => Promise<unknown>
): Promise<string> {
  await ours.ask('profileStart');
  await work();
  const file = path.join(FOLDER, `${name}-${fleet.database}.cpuprofile`);
  const spots = await ours.ask<HotSpot[]>('profileStop', file);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lines = spots.map((spot) => `| ${percent(spot.total)} | ${percent(spot.self)} | ${spot.name} |`);
  return [
    `### ${name}, ${fleet.database} (${file})`,
    '',
    '| total | self | function |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
