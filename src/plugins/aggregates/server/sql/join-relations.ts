import type { Knex } from 'knex';
import type { Field, Hop } from '../core/resolve-path';
import type { Sql } from './dialect';
import type { Link } from './metadata';
import { nothing } from './phrases';
import { pathTo, type Source } from './source';

/** Joins the relations of one statement; every row that it joins has an alias of its own. */
export interface Joiner {
  source: Source;
  nextAlias: () => string;
}

export function createJoiner(source: Source): Joiner {
  let aliases = 0;
  return { source, nextAlias: () => `a${aliases++}` };
}

/** Related documents are of the version that is measured: drafts go with drafts. Null for types without drafts. */
export function versionTest({ source: { knex, documents } }: Joiner, hop: Hop, alias: string): Sql | null {
  const column = documents.publishedAtColumn(hop.target);
  if (!column) return null;
  const test = documents.status === 'published' ? '?? is not null' : '?? is null';
  return knex.raw(test, [`${alias}.${column}`]);
}

/** `link inner join target` as one unit, so that a link to the other version of a document adds no row. */
export function linkedRows(
  joiner: Joiner,
  hop: Hop,
  { toTable, toColumn, through }: Link,
  aliases: { target: string; link: string }
): Sql {
  const { knex } = joiner.source;
  if (!through) return knex.raw('?? as ??', [toTable, aliases.target]);
  const version = versionTest(joiner, hop, aliases.target);
  return knex.raw('?? as ?? inner join ?? as ?? on ?? = ?? ?', [
    through.table,
    aliases.link,
    toTable,
    aliases.target,
    `${aliases.target}.${toColumn}`,
    `${aliases.link}.${through.to}`,
    version ? knex.raw('and ?', [version]) : nothing(knex),
  ]);
}

/** What a link table says besides the two rows: which field of the document a component belongs to. */
export const linkValues = ({ through }: Link): [column: string, value: Knex.Value][] =>
  Object.entries(through?.on ?? {}) as [string, Knex.Value][];

/** Left-joins the rows of one relation to their parents. */
function joinRelation(joiner: Joiner, into: Knex.QueryBuilder, hop: Hop, parent: string): string {
  const { knex, tables } = joiner.source;
  const link = tables.link(hop.from, hop.attribute);
  const aliases = { target: joiner.nextAlias(), link: joiner.nextAlias() };
  const rows = linkedRows(joiner, hop, link, aliases);
  const column = link.through ? `${aliases.link}.${link.through.from}` : `${aliases.target}.${link.toColumn}`;
  into.leftJoin(link.through ? knex.raw('(?)', [rows]) : rows, function on() {
    this.on(`${parent}.${link.fromColumn}`, column);
    for (const [name, value] of linkValues(link)) this.andOnVal(`${aliases.link}.${name}`, value);
    const version = link.through ? null : versionTest(joiner, hop, aliases.target);
    if (version) this.on(version);
  });
  return aliases.target;
}

/**
 * Joins some steps of a path inside one query, sharing those that other paths have joined already.
 *
 * @param joined the aliases of the rows that are there, by path; it is added to.
 * @returns the alias of the rows at the end of the steps.
 */
export function follow(
  joiner: Joiner,
  into: Knex.QueryBuilder,
  joined: Map<string, string>,
  field: Field,
  [first, end]: readonly [first: number, end: number]
): string {
  let alias = joined.get(pathTo(field, first)) ?? '';
  for (const [step, hop] of field.hops.slice(0, end).entries()) {
    if (step < first) continue;
    const path = pathTo(field, step + 1);
    const next = joined.get(path) ?? joinRelation(joiner, into, hop, alias);
    joined.set(path, next);
    alias = next;
  }
  return alias;
}
