import type { Core } from '@strapi/strapi';

/** How one row finds its related rows: over a link table, or by a column. Strapi's own metadata, narrowed. */
export interface Link {
  /** Column of the row that the path comes from. */
  fromColumn: string;
  toTable: string;
  toColumn: string;
  through?: { table: string; from: string; to: string; on: Record<string, unknown> };
}

export interface Tables {
  table: (uid: string) => string;
  column: (uid: string, attribute: string) => string;
  link: (uid: string, attribute: string) => Link;
}

interface JoinColumn {
  name: string;
  referencedColumn: string;
}

interface RelationMetadata {
  target: string;
  joinColumn?: JoinColumn;
  joinTable?: {
    name: string;
    joinColumn: JoinColumn;
    inverseJoinColumn: JoinColumn;
    on?: Record<string, unknown>;
  };
}

/** Table and column names of Strapi's content types and components. */
export function readTables(strapi: Core.Strapi): Tables {
  const { db } = strapi;
  const schema = db.getSchemaName();
  const inSchema = (table: string) => (schema ? `${schema}.${table}` : table);
  const table = (uid: string) => inSchema(db.metadata.get(uid).tableName);
  return {
    table,
    column(uid, attribute) {
      const { columnName } = db.metadata.get(uid).attributes[attribute] as { columnName?: string };
      return columnName ?? attribute;
    },
    link(uid, attribute) {
      const { target, joinTable, joinColumn } = db.metadata.get(uid).attributes[
        attribute
      ] as unknown as RelationMetadata;
      if (joinTable) {
        return {
          fromColumn: joinTable.joinColumn.referencedColumn,
          toTable: table(target),
          toColumn: joinTable.inverseJoinColumn.referencedColumn,
          through: {
            table: inSchema(joinTable.name),
            from: joinTable.joinColumn.name,
            to: joinTable.inverseJoinColumn.name,
            on: joinTable.on ?? {},
          },
        };
      }
      if (!joinColumn) throw new Error(`The relation ${uid}.${attribute} has no join column.`);
      return { fromColumn: joinColumn.name, toTable: table(target), toColumn: joinColumn.referencedColumn };
    },
  };
}
