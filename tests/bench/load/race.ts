import type { Child } from '../child';
import type { Burst, Tally } from './driver';

/** One thing to ask again and again. */
export interface Runner {
  readonly name: string;
  readonly server: Child;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Of each round of a race; times in milliseconds, CPU that of the server's process per request. */
export interface Lap extends Tally {
  readonly rate: number;
  readonly cpu: number;
}

export type Race = ReadonlyMap<string, readonly Lap[]>;

export interface Course {
  readonly seconds: number;
  readonly connections: number;
}

const LAP = 500; // milliseconds
const WARM_UP = 300;

/**
 * Asks them in turns of half a second, round after round, so that whatever else the machine does falls on all alike.
 *
 * @param course.seconds how long each is asked in all.
 */
export async function race(driver: Child, runners: readonly Runner[], course: Course): Promise<Race> {
  const laps = new Map<string, Lap[]>(runners.map(({ name }) => [name, []]));
  for (const runner of runners) await runLap(driver, runner, course.connections, WARM_UP);
  const rounds = Math.max(3, Math.round((course.seconds * 1000) / LAP));
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of runners) {
      laps.get(runner.name)!.push(await runLap(driver, runner, course.connections, LAP));
    }
  }
  return laps;
}

async function runLap(
  driver: Child,
  { server, path, headers = {}, status }: Runner,
  connections: number,
  duration: number
) {
  const before = await server.cpu();
  const burst: Burst = { port: server.port, path, headers, status, connections, duration };
  const tally = await driver.ask<Tally>('burst', burst);
  const cpu = ((await server.cpu()) - before) / tally.requests;
  return { ...tally, rate: (tally.requests / tally.duration) * 1000, cpu };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The median, over the rounds, of one number of two runners divided: a busy moment falls on both or is outvoted. */
export function ratio(laps: Race, measure: 'rate' | 'median' | 'cpu', above: string, below: string): number {
  const [top, bottom] = [laps.get(above) ?? [], laps.get(below) ?? []];
  return medianOf(top.map((lap, at) => lap[measure] / (bottom[at]?.[measure] ?? NaN)));
}
