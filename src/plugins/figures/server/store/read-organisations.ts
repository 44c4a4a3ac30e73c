import type { Core } from '@strapi/strapi';
import type { Organisation } from '../domain/facts';
import type { Connection } from './connection';
import { linkOf, tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

const ORGANISATION = 'api::organisation.organisation';

interface Row extends LocalizedRow {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly parent: string | null;
  readonly successor: string | null;
}

/** The whole tree, each organisation once: its Vietnamese row, with documentIds for links. */
export async function readOrganisations(
  strapi: Core.Strapi,
  connection: Connection
): Promise<Organisation[]> {
  const table = tableOf(strapi, ORGANISATION);
  const [parent, successor] = [
    linkOf(strapi, ORGANISATION, 'parent'),
    linkOf(strapi, ORGANISATION, 'successor'),
  ];
  const rows: Row[] = await connection(`${table} as organisation`)
    .leftJoin(`${parent.table} as up`, `up.${parent.from}`, 'organisation.id')
    .leftJoin(`${table} as parent`, 'parent.id', `up.${parent.to}`)
    .leftJoin(`${successor.table} as on`, `on.${successor.from}`, 'organisation.id')
    .leftJoin(`${table} as successor`, 'successor.id', `on.${successor.to}`)
    .select(
      'organisation.document_id',
      'organisation.locale',
      'organisation.valid_from',
      'organisation.valid_to',
      {
        parent: 'parent.document_id',
        successor: 'successor.document_id',
      }
    );
  return [...preferLocale(rows).values()].map((row) => ({
    id: row.document_id,
    parent: row.parent,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
  }));
}
