import type { Knex } from 'knex';
import type { Plan } from '../core/plan';
import type { Field, Hop } from '../core/resolve-path';
import type { Interval } from '../core/query';
import type { Dialect, Sql } from './dialect';
import type { Link, Tables } from './metadata';
import { nothing } from './phrases';

/** The documents to measure, as Strapi's query builder selects them, with nothing selected yet. */
export interface Documents {
  query: Knex.QueryBuilder;
  /** The alias of the documents' table in `query`. */
  alias: string;
  /** For related types with drafts: the column that tells drafts from published rows. */
  publishedAtColumn: (uid: string) => string | null;
  status: 'published' | 'draft';
}

export interface Source {
  knex: Knex;
  dialect: Dialect;
  tables: Tables;
  documents: Documents;
}

/** Column aliases: `k0` is the key of the first dimension, `m0` the first measured field. */
export const keyName = (index: number) => `k${index}`;
export const fieldName = (index: number) => `m${index}`;

interface Wanted {
  field: Field;
  interval: Interval | null;
  name: string;
}

const prefix = (field: Field, hops: number) => field.path.split('.', hops).join('.');

/**
 * Selects one row per document, with its keys and measured fields; where a dimension follows a to-many relation,
 * one row per document and different key. Dimensions that share a to-many relation share its rows.
 */
export function selectSource(source: Source, plan: Plan, fields: readonly Field[]): Knex.QueryBuilder {
  const { knex, dialect, tables, documents } = source;
  const query = documents.query.clone();
  let aliases = 0;
  const nextAlias = () => `a${aliases++}`;

  const expression = ({ field, interval }: Wanted, alias: string): Sql => {
    const column = `${alias}.${tables.column(field.owner, field.attribute)}`;
    const { kind } = field;
    return interval && (kind === 'date' || kind === 'datetime')
      ? dialect.truncate(column, kind, interval)
      : dialect.column(column, kind);
  };

  /** `link inner join target` as one unit, so that a link to the other version of a document adds no row. */
  const unit = (hop: Hop, link: Link, alias: string, through: string): Sql => {
    const published = documents.publishedAtColumn(hop.target);
    const test = documents.status === 'published' ? 'is not null' : 'is null';
    const version = published ? knex.raw(`and ?? ${test}`, [`${alias}.${published}`]) : nothing(knex);
    if (!link.through) return knex.raw('?? as ?? ?', [link.toTable, alias, version]);
    return knex.raw('?? as ?? inner join ?? as ?? on ?? = ?? ?', [
      link.through.table,
      through,
      link.toTable,
      alias,
      `${alias}.${link.toColumn}`,
      `${through}.${link.through.to}`,
      version,
    ]);
  };

  const joinOne = (into: Knex.QueryBuilder, hop: Hop, parent: string): string => {
    const link = tables.link(hop.from, hop.attribute);
    const [alias, through] = [nextAlias(), nextAlias()];
    const published = documents.publishedAtColumn(hop.target);
    const condition = (join: Knex.JoinClause, column: string) => {
      join.on(`${parent}.${link.fromColumn}`, column);
      for (const [name, value] of Object.entries(link.through?.on ?? {})) {
        join.andOnVal(`${through}.${name}`, value as Knex.Value);
      }
    };
    if (link.through) {
      const { from } = link.through;
      into.leftJoin(knex.raw('(?)', [unit(hop, link, alias, through)]), function join() {
        condition(this, `${through}.${from}`);
      });
      return alias;
    }
    into.leftJoin(knex.raw('?? as ??', [link.toTable, alias]), function join() {
      condition(this, `${alias}.${link.toColumn}`);
      if (!published) return;
      if (documents.status === 'published') this.onNotNull(`${alias}.${published}`);
      else this.onNull(`${alias}.${published}`);
    });
    return alias;
  };

  /** Joins the rest of a path inside one query, sharing the steps that several paths have in common. */
  const follow = (into: Knex.QueryBuilder, joined: Map<string, string>, field: Field, from: number) => {
    let alias = joined.get(prefix(field, from)) ?? '';
    for (let step = from; step < field.hops.length; step += 1) {
      const path = prefix(field, step + 1);
      const hop = field.hops[step];
      const known = joined.get(path);
      if (!known && hop) joined.set(path, joinOne(into, hop, alias));
      alias = joined.get(path) ?? alias;
    }
    return alias;
  };

  /** Every different key, once per document, behind one to-many relation. */
  const joinMany = (parent: string, step: number, wanted: readonly Wanted[]) => {
    const [first] = wanted;
    const hop = first?.field.hops[step];
    if (!first || !hop) return;
    const link = tables.link(hop.from, hop.attribute);
    const [alias, through, outer] = [nextAlias(), nextAlias(), nextAlias()];
    const from = link.through ? `${through}.${link.through.from}` : `${alias}.${link.toColumn}`;
    const inner = knex.queryBuilder().distinct({ source: from });
    if (link.through) {
      inner.from(knex.raw('?', [unit(hop, link, alias, through)]));
      for (const [name, value] of Object.entries(link.through.on)) {
        inner.where(`${through}.${name}`, value as Knex.Value);
      }
    } else {
      inner.from(knex.raw('?? as ??', [link.toTable, alias]));
      const published = documents.publishedAtColumn(hop.target);
      if (published && documents.status === 'published') inner.whereNotNull(`${alias}.${published}`);
      else if (published) inner.whereNull(`${alias}.${published}`);
    }
    const joined = new Map([[prefix(first.field, step + 1), alias]]);
    for (const one of wanted) {
      inner.select(
        knex.raw('? as ??', [expression(one, follow(inner, joined, one.field, step + 1)), one.name])
      );
      query.select(`${outer}.${one.name}`);
    }
    query.leftJoin(inner.as(outer), `${parent}.${link.fromColumn}`, `${outer}.source`);
  };

  const joined = new Map([['', documents.alias]]);
  const start = (field: Field, hops: number) =>
    follow(query, joined, { ...field, hops: field.hops.slice(0, hops) }, 0);
  const many = new Map<string, Wanted[]>();
  const single = (one: Wanted) =>
    query.select(knex.raw('? as ??', [expression(one, start(one.field, one.field.hops.length)), one.name]));

  query.select({ id: `${documents.alias}.id` });
  plan.dimensions.forEach(({ field, interval }, index) => {
    const one = { field, interval, name: keyName(index) };
    const step = field.hops.findIndex((hop) => hop.many);
    if (step < 0) return void single(one);
    const path = prefix(field, step + 1);
    many.set(path, [...(many.get(path) ?? []), one]);
  });
  fields.forEach((field, index) => single({ field, interval: null, name: fieldName(index) }));
  for (const wanted of many.values()) {
    const [first] = wanted;
    if (!first) continue;
    const step = first.field.hops.findIndex((hop) => hop.many);
    joinMany(start(first.field, step), step, wanted);
  }
  return query;
}
