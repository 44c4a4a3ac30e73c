import { parseArgs } from 'node:util';
import { DATABASES, type DatabaseName } from '../bench/databases';

export const FAULTS = ['kill', 'nodes', 'connection', 'disk'] as const;
export type FaultName = (typeof FAULTS)[number];

export interface Options {
  readonly databases: readonly DatabaseName[];
  readonly faults: readonly FaultName[];
  /** How many times a process is killed. */
  readonly times: number;
  /** How long two nodes are written to, in seconds. */
  readonly seconds: number;
  /** Where the random numbers start: the same seed makes the same choices, at moments that are never quite the same. */
  readonly seed: number;
}

/** @throws RangeError that names the option, the value and what it may be. */
export function parseOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      database: { type: 'string', multiple: true, default: [...DATABASES] },
      only: { type: 'string', multiple: true, default: [...FAULTS] },
      times: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    databases: choose('--database', values.database, DATABASES),
    faults: choose('--only', values.only, FAULTS),
    times: wholeNumber('--times', values.times),
    seconds: wholeNumber('--seconds', values.seconds),
    seed: wholeNumber('--seed', values.seed),
  };
}

function wholeNumber(option: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new RangeError(`${option} is "${value}"; give a whole number from 1.`);
}

function choose<Choice extends string>(option: string, given: readonly string[], choices: readonly Choice[]) {
  const wanted = given.flatMap((value) => value.split(','));
  const unknown = wanted.find((value) => !choices.includes(value as Choice));
  if (unknown !== undefined)
    throw new RangeError(`${option} is "${unknown}"; it may be ${choices.join(', ')}.`);
  return choices.filter((choice) => wanted.includes(choice));
}
