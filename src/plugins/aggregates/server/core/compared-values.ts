import type { Kind } from './catalogue';
import { invalidQuery } from './invalid-query';
import type { Measure } from './plan';
import type { Comparison } from './shape';

const NUMBER = /^[+-]?\d{1,40}(\.\d{1,20})?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What a measure is compared as: counts and sums as numbers, the earliest date as a date. */
export function comparedKind(measure: Measure): Kind {
  const natural = measure.function === 'min' || measure.function === 'max';
  return natural && measure.field ? measure.field.kind : 'decimal';
}

const isNumber = (kind: Kind) =>
  kind === 'integer' || kind === 'biginteger' || kind === 'decimal' || kind === 'float';

function comparedValue(value: unknown, kind: Kind, parameter: string): string {
  const text = typeof value === 'number' ? String(value) : value;
  const got = JSON.stringify(value);
  if (typeof text !== 'string') throw invalidQuery(parameter, `must be one value; got ${got}.`);
  if (isNumber(kind) && !NUMBER.test(text)) {
    throw invalidQuery(parameter, `must be a number such as 12.5; got ${got}.`);
  }
  if (kind === 'date' && (!DATE.test(text) || Number.isNaN(Date.parse(text)))) {
    throw invalidQuery(parameter, `must be a date such as "2024-12-31"; got ${got}.`);
  }
  if (kind === 'datetime' && Number.isNaN(Date.parse(text))) {
    throw invalidQuery(parameter, `must be a time such as "2024-12-31T17:00:00Z"; got ${got}.`);
  }
  return text;
}

/**
 * Checks what a measure is compared with.
 *
 * @returns text for each value; `$null` and `$notNull` give true or false.
 * @throws a ValidationError that names the parameter.
 */
export function comparedValues(
  condition: { comparison: Comparison; values: unknown[]; parameter: string },
  measure: Measure
): (string | boolean)[] {
  const { comparison, values, parameter } = condition;
  if (comparison === '$null' || comparison === '$notNull') {
    const [value] = values;
    if (value === true || value === 'true') return [true];
    if (value === false || value === 'false') return [false];
    throw invalidQuery(parameter, `must be true or false; got ${JSON.stringify(value)}.`);
  }
  return values.map((value) => comparedValue(value, comparedKind(measure), parameter));
}
