import type { Knex } from 'knex';
import type { Field } from '../core/resolve-path';
import type { Dialect } from './dialect';
import type { Tables } from './metadata';

/** The documents to measure, as Strapi's query builder selects them, with nothing selected yet. */
export interface Documents {
  query: Knex.QueryBuilder;
  /** The alias of the documents' table in `query`. */
  alias: string;
  /** For related types with drafts: the column that tells drafts from published rows. */
  publishedAtColumn: (uid: string) => string | null;
  status: 'published' | 'draft';
}

/** Everything that a statement is built from. */
export interface Source {
  knex: Knex;
  dialect: Dialect;
  tables: Tables;
  documents: Documents;
}

/** Column aliases: `k0` is the key of the first dimension, `m0` the first measured field. */
export const keyName = (index: number) => `k${index}`;
export const fieldName = (index: number) => `m${index}`;

/** The first steps of a field's path: `a.b` of `a.b.c`. */
export const pathTo = (field: Field, steps: number): string => field.path.split('.', steps).join('.');
