import type { Core } from '@strapi/strapi';

/** Where Strapi keeps a relation or a component list: the table and its two columns. */
export interface Link {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  /** The table that `to` points into. */
  readonly target: string;
}

interface JoinedAttribute {
  readonly target: string;
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
  };
}

/**
 * Looks up in Strapi's own metadata how an attribute is joined, so that no generated table name stands in our SQL.
 *
 * @throws Error when the attribute is not kept in a join table.
 */
export function linkOf(strapi: Core.Strapi, uid: string, attribute: string): Link {
  const found = strapi.db.metadata.get(uid).attributes[attribute] as unknown as JoinedAttribute | undefined;
  if (!found?.joinTable) throw new Error(`${uid}.${attribute} has no join table.`);
  const { name, joinColumn, inverseJoinColumn } = found.joinTable;
  return {
    table: name,
    from: joinColumn.name,
    to: inverseJoinColumn.name,
    target: tableOf(strapi, found.target),
  };
}

/** The table of a content type or component. */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}
