import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../../figures/server/domain/facts';

/** Columns that say which cell a figure's row lies in. */
const CELL = ['indicator_key', 'subject_key', 'period', 'scope'];

/** In a draft any of them may be null. */
const DIFFERS = CELL.map(() => '?? IS DISTINCT FROM ??');
const COLUMNS = CELL.flatMap((column) => [`other.${column}`, `here.${column}`]);

/**
 * documentIds of the figures with a row among these cells and another row – the verified one of a draft, or the draft
 * of a verified one – in another cell: whoever reads this period alone sees only half of them.
 */
export async function readMovingFigures(
  strapi: Core.Strapi,
  subjects: readonly SubjectKey[],
  period: string
): Promise<Set<string>> {
  const { tableName } = strapi.db.metadata.get('api::figure.figure');
  const rows: { documentId: string }[] = await strapi.db.transaction(({ trx }) =>
    trx(`${tableName} as here`)
      .join(`${tableName} as other`, 'other.document_id', 'here.document_id')
      .whereIn('here.subject_key', [...subjects])
      .where({ 'here.period': period, 'here.scope': 'total' })
      .whereRaw(`(${DIFFERS.join(' OR ')})`, COLUMNS)
      .distinct({ documentId: 'here.document_id' })
  );
  return new Set(rows.map(({ documentId }) => documentId));
}
