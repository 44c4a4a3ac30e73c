import type { AggregateFunction, AggregateQuery, AggregateResult, Key } from '../core/query';
import { FUNCTIONS } from '../core/query';
import type { Selected } from './read-selection';

/** The query that the connection itself answers, and what asks the database. */
export interface Door {
  run: (query: AggregateQuery) => Promise<AggregateResult>;
  /** GraphQL's spelling of filters into Strapi's. */
  toFilters: (filters: unknown) => Record<string, unknown> | undefined;
}

type Node = Record<string, unknown>;
type Group = AggregateResult['groups'][number];
type FieldFunction = Exclude<AggregateFunction, 'count'>;

const isFieldFunction = (name: string): name is FieldFunction =>
  name !== 'count' && (FUNCTIONS as readonly string[]).includes(name);

const keyId = (keys: readonly Key[]) => JSON.stringify(keys);

/** What one level of the answer measures: `sum { price }` and `sum { weight }` together. */
function measuresOf(selected: readonly Selected[]): NonNullable<AggregateQuery['aggregate']> {
  const aggregate: { count: '*' } & { [Name in FieldFunction]?: string[] } = { count: '*' };
  for (const { name, below } of selected) {
    if (isFieldFunction(name)) {
      aggregate[name] = [...new Set([...(aggregate[name] ?? []), ...below.map((field) => field.name)])];
    }
  }
  return aggregate;
}

/** The measures of one group, under the keys that the query gives them. */
function measuresAt(selected: readonly Selected[], group: Group): Node {
  const node: Node = {};
  for (const { name, key, below } of selected) {
    if (name === 'count') node[key] = group.count;
    if (!isFieldFunction(name)) continue;
    node[key] = Object.fromEntries(below.map((field) => [field.key, group[name]?.[field.name] ?? null]));
  }
  return node;
}

/** A group that is not in the answer: nothing is in it, or what is in it is too little to be shown. */
function missingGroup(selected: readonly Selected[], hidden: boolean): Node {
  const node: Node = {};
  const zero = hidden ? null : 0;
  for (const { name, key, below } of selected) {
    if (name === 'count') node[key] = zero;
    if (name === 'groupBy') node[key] = Object.fromEntries(below.map((field) => [field.key, []]));
    if (!isFieldFunction(name)) continue;
    const nothing = name === 'countDistinct' ? zero : null;
    node[key] = Object.fromEntries(below.map((field) => [field.key, nothing]));
  }
  return node;
}

function groupName({ name, args }: Selected): string {
  const path = typeof args.path === 'string' ? `${name}.${args.path}` : name;
  return typeof args.by === 'string' ? `${path}:${args.by}` : path;
}

const and = (...filters: (Record<string, unknown> | undefined)[]) => {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 1 ? { $and: given } : given[0];
};

/** The answers of one level, by the keys of their groups. */
interface Level {
  nodes: Map<string, Node>;
  at: (keys: readonly Key[]) => Node;
}

/**
 * Answers one `aggregate` selection for all groups of the level above at once: one statement for its measures, and
 * one for each field that it groups by.
 *
 * @param names the `groupBy` entries of the levels above.
 * @returns the answer for each combination of their keys.
 */
async function answerLevel(
  door: Door,
  query: AggregateQuery,
  selected: readonly Selected[],
  names: readonly string[],
  known?: AggregateResult
): Promise<Level> {
  const result = known ?? (await door.run({ ...query, groupBy: names, aggregate: measuresOf(selected) }));
  const idOf = (group: Group) => keyId(names.map((name) => group.keys[name] ?? null));
  const nodes = new Map(result.groups.map((group) => [idOf(group), measuresAt(selected, group)]));
  for (const groupBy of selected.filter(({ name }) => name === 'groupBy')) {
    for (const field of groupBy.below) {
      const groups = await answerGroups(door, query, field, names);
      for (const [id, node] of nodes) {
        const own = (node[groupBy.key] ??= {}) as Node;
        own[field.key] = groups.get(id) ?? [];
      }
    }
  }
  const missing = missingGroup(selected, result.suppressed > 0);
  return { nodes, at: (keys) => nodes.get(keyId(keys)) ?? missing };
}

/** Answers one field of `groupBy`: for each group of the level above, its own groups in order. */
async function answerGroups(
  door: Door,
  query: AggregateQuery,
  field: Selected,
  above: readonly string[]
): Promise<Map<string, Node[]>> {
  const names = [...above, groupName(field)];
  const connections = field.below.filter(({ name }) => name === 'connection');
  const plain = connections.filter(({ args }) => args.filters === undefined || args.filters === null);
  const aggregates = plain.flatMap(({ below }) => below.filter(({ name }) => name === 'aggregate'));
  const measured = aggregates.flatMap(({ below }) => below);
  const result = await door.run({ ...query, groupBy: names, aggregate: measuresOf(measured) });

  const answers = new Map<Selected, Map<Selected, Level>>();
  for (const connection of connections) {
    const narrower = plain.includes(connection)
      ? query
      : { ...query, filters: and(query.filters, door.toFilters(connection.args.filters)) };
    const levels = new Map<Selected, Level>();
    for (const aggregate of connection.below.filter(({ name }) => name === 'aggregate')) {
      const known = plain.includes(connection) ? result : undefined;
      levels.set(aggregate, await answerLevel(door, narrower, aggregate.below, names, known));
    }
    answers.set(connection, levels);
  }

  const groups = new Map<string, Node[]>();
  for (const group of result.groups) {
    const keys = names.map((name) => group.keys[name] ?? null);
    const node: Node = {};
    for (const { name, key } of field.below) if (name === 'key') node[key] = keys.at(-1);
    for (const [connection, levels] of answers) {
      node[connection.key] = Object.fromEntries(
        [...levels].map(([aggregate, level]) => [aggregate.key, level.at(keys)])
      );
    }
    const id = keyId(keys.slice(0, -1));
    groups.set(id, [...(groups.get(id) ?? []), node]);
  }
  return groups;
}

/**
 * Answers everything that is selected below `aggregate { … }`.
 *
 * @returns a tree whose keys are those of the answer: aliases where the query has them.
 */
export async function answerSelection(
  door: Door,
  query: AggregateQuery,
  selected: readonly Selected[]
): Promise<Node> {
  const level = await answerLevel(door, query, selected, []);
  return level.at([]);
}
