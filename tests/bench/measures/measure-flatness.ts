import type { Fleet } from '../fleet';
import { race, ratio } from '../load/race';
import { reportRace, type Goal, type Report } from '../report';
import { asking, SUBJECTS } from './addresses';

/** The same questions at every size: what there is to say stays the same, what there is to look through grows. */
export async function measureFlatness(fleet: Fleet, seconds: number): Promise<Report> {
  const [smallest, ...larger] = fleet.sizes;
  const names = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];
  const runners = names.flatMap((name) =>
    [...fleet.ours].map(([size, server]) => asking(`${name} ${size}`, server, SUBJECTS[name]))
  );
  // One connection: the median is then the time of an answer and not of a queue.
  const laps = await race(fleet.driver, runners, { seconds, connections: 1 });
  const goals = names.flatMap((name) =>
    larger.map((size): Goal => {
      const measured = ratio(laps, 'median', `${name} ${size}`, `${name} ${smallest}`);
      return { name: `${name}: ${size} to ${smallest}`, measured, unit: '×', wanted: 1.3, better: 'less' };
    })
  );
  return reportRace(`Flatness, ${fleet.database}`, laps, goals);
}
