import type { Kind } from './catalogue';
import { addDecimals, divideDecimal, parseDecimal, toExactNumber, type Decimal } from './decimal';
import { invalidQuery } from './invalid-query';
import type { Measure } from './plan';
import type { Key, Value } from './query';
import type { Field } from './resolve-path';

/** One measured field of one group, as the database gives it; undefined where it was not asked for. */
export interface Parts {
  sum?: unknown;
  units?: unknown;
  values?: unknown;
  distinct?: unknown;
  min?: unknown;
  max?: unknown;
  lowerMiddle?: unknown;
  upperMiddle?: unknown;
}

const exact = (decimal: Decimal, what: string): number => {
  const number = toExactNumber(decimal);
  if (number !== null) return number;
  throw invalidQuery(
    'aggregate',
    `${what} has more digits than a JSON number can carry exactly. Filter or group more narrowly.`
  );
};

/** A stored value as REST shows it. Integers beyond 2^53 - 1 are an error rather than a rounded number. */
export function foldValue(raw: unknown, kind: Kind, what: string): Key {
  if (raw === null || raw === undefined) return null;
  switch (kind) {
    case 'integer':
    case 'biginteger':
    case 'decimal':
      return exact(parseDecimal(String(raw)), what);
    case 'float':
      return Number(raw);
    case 'boolean':
      return raw === true || raw === 1 || raw === 'true';
    case 'datetime':
      return typeof raw === 'number' ? new Date(raw).toISOString() : String(raw);
    default:
      return String(raw);
  }
}

/** The exact sum from its one or two parts, or null when there was nothing to add. */
function foldSum({ sum, units }: Parts, field: Field): Decimal | null {
  if (sum === null || sum === undefined) return null;
  const whole = parseDecimal(String(sum));
  if (units === null || units === undefined) return whole;
  return addDecimals(whole, { units: BigInt(String(units)), scale: field.scale });
}

/**
 * One measure of one group from what the database computed.
 *
 * @throws a ValidationError when the exact result does not fit into a JSON number.
 */
export function foldMeasure({ function: name, field }: Measure, count: number, parts: Parts): Value {
  if (name === 'count' || !field) return count;
  const what = `${name}(${field.path})`;
  const inexact = field.kind === 'float';
  switch (name) {
    case 'countDistinct':
      return Number(parts.distinct);
    case 'sum': {
      if (inexact) return foldValue(parts.sum, 'float', what);
      const sum = foldSum(parts, field);
      return sum && exact(sum, what);
    }
    case 'avg': {
      const values = Number(parts.values);
      if (!values) return null;
      if (inexact) return Number(parts.sum) / values;
      const sum = foldSum(parts, field);
      return sum && divideDecimal(sum, BigInt(values));
    }
    case 'median': {
      if (parts.lowerMiddle === null || parts.lowerMiddle === undefined) return null;
      if (inexact) return (Number(parts.lowerMiddle) + Number(parts.upperMiddle)) / 2;
      const middle = addDecimals(
        parseDecimal(String(parts.lowerMiddle)),
        parseDecimal(String(parts.upperMiddle))
      );
      return divideDecimal(middle, 2n);
    }
    case 'min':
      return foldValue(parts.min, field.kind, what);
    case 'max':
      return foldValue(parts.max, field.kind, what);
  }
}
