import type { Knex } from 'knex';
import type { Plan } from '../core/plan';
import type { Interval } from '../core/query';
import type { Field } from '../core/resolve-path';
import type { Sql } from './dialect';
import { createJoiner, follow, linkedRows, linkValues, versionTest, type Joiner } from './join-relations';
import { fieldName, keyName, pathTo, type Source } from './source';

/** One column that the statement needs of each document. */
interface Wanted {
  field: Field;
  interval: Interval | null;
  name: string;
}

/** The step of a path at which a document gets several values; -1 when it never does. */
const manyStep = (field: Field): number => field.hops.findIndex((hop) => hop.many);

function expression({ dialect, tables }: Source, { field, interval }: Wanted, alias: string): Sql {
  const { kind, owner, attribute } = field;
  const column = `${alias}.${tables.column(owner, attribute)}`;
  return interval && (kind === 'date' || kind === 'datetime')
    ? dialect.truncate(column, kind, interval)
    : dialect.column(column, kind);
}

/** Every different combination of keys behind one to-many relation, once per document. */
function differentKeys(joiner: Joiner, step: number, [first, ...rest]: readonly [Wanted, ...Wanted[]]) {
  const { source } = joiner;
  const { knex, tables } = source;
  const hop = first.field.hops[step];
  if (!hop) throw new Error(`The path "${first.field.path}" has no step ${step}.`);
  const link = tables.link(hop.from, hop.attribute);
  const aliases = { target: joiner.nextAlias(), link: joiner.nextAlias() };
  const from = link.through ? `${aliases.link}.${link.through.from}` : `${aliases.target}.${link.toColumn}`;
  const rows: Knex.QueryBuilder = knex.queryBuilder().distinct({ source: from });
  rows.from(linkedRows(joiner, hop, link, aliases));
  for (const [name, value] of linkValues(link)) rows.where(`${aliases.link}.${name}`, value);
  const version = link.through ? null : versionTest(joiner, hop, aliases.target);
  if (version) rows.whereRaw(version);

  const joined = new Map([[pathTo(first.field, step + 1), aliases.target]]);
  for (const one of [first, ...rest]) {
    const alias = follow(joiner, rows, joined, one.field, [step + 1, one.field.hops.length]);
    rows.select(knex.raw('? as ??', [expression(source, one, alias), one.name]));
  }
  return { rows, parentColumn: link.fromColumn };
}

/** Keys by the to-many relation that they are behind. */
function byRelation(wanted: readonly Wanted[]): [Wanted, ...Wanted[]][] {
  const relations = new Map<string, [Wanted, ...Wanted[]]>();
  for (const one of wanted) {
    const path = pathTo(one.field, manyStep(one.field) + 1);
    relations.set(path, [...(relations.get(path) ?? []), one] as unknown as [Wanted, ...Wanted[]]);
  }
  return [...relations.values()];
}

/**
 * Selects one row per document, with its keys and measured fields; where a dimension follows a to-many relation,
 * one row per document and different key. Dimensions that share a to-many relation share its rows.
 */
export function selectSource(source: Source, plan: Plan, fields: readonly Field[]): Knex.QueryBuilder {
  const { knex, documents } = source;
  const joiner = createJoiner(source);
  const query = documents.query.clone().select({ id: `${documents.alias}.id` });
  const joined = new Map([['', documents.alias]]);
  const keys = plan.dimensions.map(({ field, interval }, index): Wanted => ({
    field,
    interval,
    name: keyName(index),
  }));
  const values = fields.map((field, index): Wanted => ({ field, interval: null, name: fieldName(index) }));

  for (const one of [...keys.filter(({ field }) => manyStep(field) < 0), ...values]) {
    const alias = follow(joiner, query, joined, one.field, [0, one.field.hops.length]);
    query.select(knex.raw('? as ??', [expression(source, one, alias), one.name]));
  }
  for (const together of byRelation(keys.filter(({ field }) => manyStep(field) >= 0))) {
    const step = manyStep(together[0].field);
    const parent = follow(joiner, query, joined, together[0].field, [0, step]);
    const { rows, parentColumn } = differentKeys(joiner, step, together);
    const outer = joiner.nextAlias();
    query.leftJoin(rows.as(outer), `${parent}.${parentColumn}`, `${outer}.source`);
    query.select(together.map(({ name }) => `${outer}.${name}`));
  }
  return query;
}
