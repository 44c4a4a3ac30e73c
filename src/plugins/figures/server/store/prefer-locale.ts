/** A row of a localized type: one per document and locale. */
export interface LocalizedRow {
  readonly document_id: string;
  readonly locale: string | null;
}

const DEFAULT = 'vi';

/**
 * One row per document: the one in the locale asked for, else the Vietnamese one, else the first by locale.
 *
 * @param locale leave it out for facts that do not depend on the locale: they are read from the Vietnamese row.
 */
export function preferLocale<Row extends LocalizedRow>(
  rows: readonly Row[],
  locale = DEFAULT
): Map<string, Row> {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const other = chosen.get(row.document_id);
    if (!other || comesBefore(row, other, locale)) chosen.set(row.document_id, row);
  }
  return chosen;
}

function comesBefore(a: LocalizedRow, b: LocalizedRow, locale: string): boolean {
  const place = (row: LocalizedRow) => (row.locale === locale ? 0 : row.locale === DEFAULT ? 1 : 2);
  return place(a) - place(b) < 0 || (place(a) === place(b) && (a.locale ?? '') < (b.locale ?? ''));
}
