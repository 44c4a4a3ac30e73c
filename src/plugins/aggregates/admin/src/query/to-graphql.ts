import type { Builder, ChosenGroup, OfferedType } from './builder';
import { toFilters } from './builder';

/** A value as GraphQL writes it: `{ day: { gte: "2024-01-01" } }`. Operators lose their dollar sign. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${key.replace('$', '')}: ${literal(inner)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Relations and components take the rest of the path as an argument. */
function groupField({ path, interval }: ChosenGroup): string {
  const [name = '', ...rest] = path.split('.');
  const args = [
    ...(rest.length ? [`path: ${JSON.stringify(rest.join('.'))}`] : []),
    ...(interval ? [`by: ${interval.toUpperCase()}`] : []),
  ];
  return args.length ? `${name}(${args.join(', ')})` : name;
}

const indent = (text: string) => text.replace(/^/gm, '  ');

const block = (head: string, lines: string[]) => `${head} {\n${indent(lines.join('\n'))}\n}`;

/** The fields of one level: the measures at the last, a group at the others. */
function levels(groups: readonly ChosenGroup[], measures: string[]): string[] {
  const [group, ...rest] = groups;
  if (!group) return measures;
  const connection = block('connection', [block('aggregate', levels(rest, measures))]);
  return [block('groupBy', [block(groupField(group), ['key', connection])])];
}

/** Why a query cannot be written in GraphQL, as a translation key, or the query itself. */
export type GraphQL = { query: string } | { reason: 'noGraphql' | 'measurePath' };

/**
 * The GraphQL query that gives what the page shows; the order of groups and their number are REST's alone.
 *
 * @returns a reason when GraphQL has no such field: it measures a type's own fields only.
 */
export function toGraphql(builder: Builder, type: OfferedType): GraphQL {
  if (!type.connection) return { reason: 'noGraphql' };
  if (builder.measures.some(({ path }) => path.includes('.'))) return { reason: 'measurePath' };
  const byFunction = new Map<string, Set<string>>();
  for (const { function: name, path } of builder.measures) {
    byFunction.set(name, new Set([...(byFunction.get(name) ?? []), ...(path ? [path] : [])]));
  }
  const measures = [...byFunction].map(([name, paths]) =>
    paths.size ? `${name} { ${[...paths].join(' ')} }` : name
  );
  const filters = toFilters(builder, type);
  const head = filters ? `${type.connection}(filters: ${literal(filters)})` : type.connection;
  return { query: block('query', [block(head, [block('aggregate', levels(builder.groups, measures))])]) };
}
