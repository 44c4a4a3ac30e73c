import type { Core } from '@strapi/strapi';

/** A join table as Strapi names it; order columns are there only where a side is a list. */
export interface JoinTable {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly order: readonly string[];
}

interface Joined {
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly orderColumnName?: string;
    readonly inverseOrderColumnName?: string;
  };
}

/** Strapi's own metadata says where a relation is kept: no generated name stands in the generator. */
export function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const { joinTable } = (strapi.db.metadata.get(uid).attributes[attribute] ?? {}) as unknown as Joined;
  if (!joinTable) throw new Error(`${uid}.${attribute} has no join table.`);
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = joinTable;
  return {
    name,
    from: joinColumn.name,
    to: inverseJoinColumn.name,
    order: [orderColumnName, inverseOrderColumnName].filter((column) => column !== undefined),
  };
}

export const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;
