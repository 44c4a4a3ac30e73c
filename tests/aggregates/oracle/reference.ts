import type { AggregateQuery } from '../../../src/plugins/aggregates/server/core/query';
import type { Path } from './random-query';

/** The slow, plain answer: documents folded in JavaScript. Shares nothing with the plugin but its query form. */

type Document = Record<string, unknown>;
type Key = string | number | boolean | null;

const SCALE = 10n ** 20n;

/** A number from REST in units of 10^-20, exactly. */
const exact = (value: unknown): bigint => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole.replace('-', '') + fraction.padEnd(20, '0').slice(0, 20));
  const scaled = Number(exponent) >= 0 ? digits * 10n ** BigInt(exponent) : digits / 10n ** BigInt(-exponent);
  return whole.startsWith('-') ? -scaled : scaled;
};

/** A JSON number, or 'inexact' when none prints this value. */
const asNumber = (value: bigint): number | 'inexact' => {
  const negative = value < 0n;
  const text = String(negative ? -value : value).padStart(21, '0');
  const number = Number(`${negative ? '-' : ''}${text.slice(0, -20)}.${text.slice(-20)}`);
  const fits = Number.isInteger(number) ? Number.isSafeInteger(number) : true;
  return fits && exact(number) === value ? number : 'inexact';
};

const local = (zone: string, time: string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(new Date(time));
};

const isoWeek = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

const truncate = (day: string, interval: string): string => {
  const month = Number(day.slice(5, 7));
  switch (interval) {
    case 'year':
      return day.slice(0, 4);
    case 'half':
      return `${day.slice(0, 4)}-H${month <= 6 ? 1 : 2}`;
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return day.slice(0, 7);
    case 'week':
      return isoWeek(day);
    default:
      return day;
  }
};

const normalise = (value: unknown, type: string): Key => {
  if (value === null || value === undefined) return null;
  if (type === 'biginteger') return Number(value);
  if (type === 'time') return String(value).length === 8 ? `${String(value)}.000` : String(value);
  return value as Key;
};

interface Dimension {
  name: string;
  rest: string[];
  type: string;
  interval?: string;
}

/** Every combination of keys that one document has; dimensions with a common first step share its documents. */
function keysOf(document: Document | null, dimensions: Dimension[], zone: string): Record<string, Key>[] {
  let rows: Record<string, Key>[] = [{}];
  const multiply = (others: Record<string, Key>[]) => {
    rows = rows.flatMap((row) => others.map((other) => ({ ...row, ...other })));
  };
  const steps = new Map<string, Dimension[]>();
  for (const dimension of dimensions) {
    const [head = '', ...rest] = dimension.rest;
    const isLeaf = !rest.length && dimension.type !== 'documentId';
    if (!document) multiply([{ [dimension.name]: null }]);
    else if (isLeaf || head === 'documentId') {
      let value = normalise(document[head], dimension.type);
      if (dimension.interval && value !== null) {
        const day = dimension.type === 'date' ? String(value) : local(zone, String(value));
        value = truncate(day, dimension.interval);
      }
      multiply([{ [dimension.name]: value }]);
    } else {
      const deeper = { ...dimension, rest: rest.length ? rest : ['documentId'] };
      steps.set(head, [...(steps.get(head) ?? []), deeper]);
    }
  }
  for (const [head, deeper] of steps) {
    const value = document?.[head] ?? [];
    const children = (Array.isArray(value) ? value : [value]) as Document[];
    multiply((children.length ? children : [null]).flatMap((child) => keysOf(child, deeper, zone)));
  }
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

const valueAt = (document: Document, path: Path): Key => {
  let node: unknown = document;
  for (const name of path.path.split('.')) node = (node as Document | null | undefined)?.[name];
  if (path.type === 'documentId') node = (node as Document | null | undefined)?.documentId;
  return normalise(node, path.type);
};

const byCodePoint = (a: Key, b: Key): number => {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
};

function measure(name: string, values: Key[], type: string): unknown {
  const present = values.filter((value) => value !== null);
  if (name === 'countDistinct') return new Set(present).size;
  if (!present.length) return null;
  const sorted = [...present].sort(byCodePoint);
  if (name === 'min') return sorted[0];
  if (name === 'max') return sorted.at(-1);
  if (type === 'float') {
    const numbers = sorted.map(Number);
    if (name === 'median') {
      const [low, high] = [numbers[(numbers.length - 1) >> 1], numbers[numbers.length >> 1]];
      return ((low ?? 0) + (high ?? 0)) / 2;
    }
    const sum = numbers.reduce((total, value) => total + value, 0);
    return name === 'sum' ? sum : sum / numbers.length;
  }
  const exacts = sorted.map(exact);
  const sum = exacts.reduce((total, value) => total + value, 0n);
  if (name === 'sum') return asNumber(sum);
  const quotient = (value: bigint, by: number) => Number(value / BigInt(by)) / Number(SCALE);
  if (name === 'avg') return quotient(sum, exacts.length);
  return quotient((exacts[(exacts.length - 1) >> 1] ?? 0n) + (exacts[exacts.length >> 1] ?? 0n), 2);
}

type Numbers = Record<string, unknown>;

function holds(condition: Document, group: (name: string, path: string) => unknown): boolean {
  const compare = (value: unknown, operators: Document): boolean =>
    Object.entries(operators).every(([operator, wanted]) => {
      if (value === null) return false;
      const [a, b] = [Number(value), Number(wanted)];
      const answers: Record<string, boolean> = {
        $gt: a > b,
        $gte: a >= b,
        $lt: a < b,
        $lte: a <= b,
        $ne: a !== b,
      };
      return answers[operator] ?? false;
    });
  const walk = (name: string, path: string[], node: Document): boolean =>
    Object.keys(node).some((key) => key.startsWith('$'))
      ? compare(group(name, path.join('.')), node)
      : Object.entries(node).every(([key, inner]) => walk(name, [...path, key], inner as Document));
  return Object.entries(condition).every(([key, inner]) => {
    if (key === '$or') return (inner as Document[]).some((one) => holds(one, group));
    if (key === '$not') return !holds(inner as Document, group);
    return walk(key, [], inner as Document);
  });
}

export interface ReferenceGroup {
  keys: Record<string, Key>;
  count: number;
  [name: string]: unknown;
}

/** Folds the fetched documents as the query says. Groups come in no particular order. */
export function foldDocuments(documents: Document[], query: AggregateQuery, paths: Path[], zone: string) {
  const typed = (path: string) =>
    paths.find((known) => known.path === path) ?? { path, type: 'string' as const, many: false };
  const dimensions = ((query.groupBy ?? []) as string[]).map((name): Dimension => {
    const [path = '', interval] = name.split(':');
    return { name, rest: path.split('.'), type: typed(path).type, ...(interval && { interval }) };
  });
  const groups = new Map<string, { keys: Record<string, Key>; members: Document[] }>();
  if (!dimensions.length) groups.set('{}', { keys: {}, members: [] });
  for (const document of documents) {
    for (const keys of keysOf(document, dimensions, zone)) {
      const ordered = Object.fromEntries(dimensions.map(({ name }) => [name, keys[name] ?? null]));
      const id = JSON.stringify(ordered);
      const group = groups.get(id) ?? { keys: ordered, members: [] };
      group.members.push(document);
      groups.set(id, group);
    }
  }
  const compute = (members: Document[], name: string, path: string) =>
    name === 'count'
      ? members.length
      : measure(
          name,
          members.map((document) => valueAt(document, typed(path))),
          typed(path).type
        );
  return [...groups.values()]
    .filter(
      ({ members }) => !query.having || holds(query.having, (name, path) => compute(members, name, path))
    )
    .map(({ keys, members }): ReferenceGroup => {
      const group: ReferenceGroup = { keys, count: members.length };
      for (const [name, fields] of Object.entries(query.aggregate ?? {})) {
        if (name === 'count') continue;
        const numbers: Numbers = {};
        for (const path of [fields].flat() as string[]) numbers[path] = compute(members, name, path);
        group[name] = numbers;
      }
      return group;
    });
}
