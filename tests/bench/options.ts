import { parseArgs } from 'node:util';
import { DATABASES, type DatabaseName } from './databases';
import { SIZES, type Size } from './fleet';
import { MEASURES, type MeasureName } from './measures';

export interface Options {
  readonly databases: readonly DatabaseName[];
  readonly sizes: readonly Size[];
  readonly measures: readonly MeasureName[];
  readonly organisations: number;
  /** How long each address is asked in all. */
  readonly seconds: number;
  readonly profile: boolean;
}

/**
 * Reads the command line; every list may be given with commas or by repeating the option.
 *
 * @throws RangeError that names the option, the value and what it may be.
 */
export function parseOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      database: { type: 'string', multiple: true },
      size: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      organisations: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '10' },
      profile: { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new RangeError(`--seconds is "${values.seconds}"; give a number above 0.`);
  const organisations = Number(values.organisations);
  if (!Number.isInteger(organisations)) {
    throw new RangeError(`--organisations is "${values.organisations}"; give a whole number such as 10000.`);
  }
  return {
    organisations,
    databases: choose('--database', values.database, DATABASES),
    sizes: choose('--size', values.size, Object.keys(SIZES) as Size[]),
    measures: choose('--only', values.only, Object.keys(MEASURES) as MeasureName[]),
    seconds,
    profile: values.profile,
  };
}

/** What was asked for, in the order of what there is; all of it when nothing was. */
function choose<Choice extends string>(
  option: string,
  given: readonly string[] | undefined,
  choices: readonly Choice[]
): Choice[] {
  const wanted = (given ?? []).flatMap((value) => value.split(','));
  const unknown = wanted.find((value) => !choices.includes(value as Choice));
  if (unknown !== undefined) {
    throw new RangeError(`${option} is "${unknown}"; it may be ${choices.join(', ')}.`);
  }
  return wanted.length === 0 ? [...choices] : choices.filter((choice) => wanted.includes(choice));
}
