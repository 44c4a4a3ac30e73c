import type { Group, Measures } from '../../../server/core/query';
import { groupName, measureName, type Builder } from './builder';

/** The server's answer: the body of REST. */
export interface Answer {
  data: Group[];
  meta: {
    pagination: { start: number; limit: number; total: number };
    remainder?: Measures & { groups: number };
    suppressed?: number;
    overlapping?: string[];
    timeZone: string;
  };
}

export type Cell = string | number | boolean | null;

export interface Row {
  keys: Cell[];
  values: Cell[];
  /** Everything that the page of groups leaves out. */
  isRemainder: boolean;
}

const measuresOf = (builder: Builder, measures: Measures): Cell[] =>
  builder.measures.map(({ function: name, path }) =>
    name === 'count' ? (measures.count ?? null) : (measures[name]?.[path] ?? null)
  );

/** The answer as the rows of a table: the keys, then the measures, in the order in which they were chosen. */
export function toRows(builder: Builder, { data, meta }: Answer): Row[] {
  const rows = data.map((group): Row => ({
    keys: builder.groups.map((chosen) => group.keys[groupName(chosen)] ?? null),
    values: measuresOf(builder, group),
    isRemainder: false,
  }));
  if (!meta.remainder?.groups) return rows;
  return [
    ...rows,
    { keys: builder.groups.map(() => null), values: measuresOf(builder, meta.remainder), isRemainder: true },
  ];
}

export const headings = (builder: Builder): string[] => [
  ...builder.groups.map(groupName),
  ...builder.measures.map(measureName),
];
