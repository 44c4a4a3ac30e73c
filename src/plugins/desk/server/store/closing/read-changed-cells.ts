import type { Cell } from '../../../../figures/server/domain/cell';
import type { Reading, Targets } from '../../../../figures/server/services/cells';
import type { Closing } from '../../domain/closing/scope';
import { TABLES } from './tables';

/** A cell then and now; null: there was or is none. */
export interface ChangedCell {
  readonly subject: string;
  readonly indicator: string;
  readonly was: { readonly cell: Cell | null; readonly target: number | null };
  readonly is: { readonly cell: Cell | null; readonly target: number | null };
}

interface Row {
  readonly subject_key: string;
  readonly indicator_key: string;
  readonly was: string | null;
  readonly is: string | null;
}

/**
 * The cells that may differ from a closing: the database compares the texts they are stored as, so that only those
 * that changed are read, however many were frozen. Targets, of which there are few, are compared in memory.
 *
 * @param subjects everybody whom the closing covers.
 */
export async function readChangedCells(
  reading: Reading,
  closing: Closing,
  subjects: readonly string[]
): Promise<ChangedCell[]> {
  const rows = new Map<string, Row>();
  const add = (row: Row) => rows.set(`${row.indicator_key} ${row.subject_key}`, row);
  for (const row of await changedTexts(reading, closing)) add(row);
  const targets = await reading.targets(subjects, closing.period);
  const frozen = await frozenTargets(reading, closing);
  for (const [subject, indicator] of changedTargets(frozen, targets)) {
    const key = `${indicator} ${subject}`;
    if (!rows.has(key)) add(await cellTexts(reading, closing, subject, indicator));
  }
  const parse = (body: string | null) => (body === null ? null : reading.parse(body));
  return [...rows.values()].map(({ subject_key: subject, indicator_key: indicator, was, is }) => ({
    subject,
    indicator,
    was: { cell: parse(was), target: frozen.get(subject)?.get(indicator) ?? null },
    is: { cell: parse(is), target: targets.get(subject)?.get(indicator) ?? null },
  }));
}

async function changedTexts({ connection, table }: Reading, closing: Closing): Promise<Row[]> {
  const both = { 'now.subject_key': 'then.subject_key', 'now.indicator_key': 'then.indicator_key' };
  const changed: Row[] = await connection(`${TABLES.cells} as then`)
    .leftJoin(`${table} as now`, (join) => {
      join.on(both).andOn('now.period', '=', connection.raw('?', [closing.period]));
    })
    .where('then.closing_id', closing.id)
    .whereNotNull('then.body')
    .whereRaw('(now.body IS NULL OR now.body <> ??)', ['then.body'])
    .select('then.subject_key', 'then.indicator_key', { was: 'then.body', is: 'now.body' });
  const come = connection(`${table} as now`)
    .leftJoin(`${TABLES.cells} as then`, (join) => {
      join.on(both).andOn('then.closing_id', '=', connection.raw('?', [closing.id]));
    })
    .where('now.period', closing.period)
    .whereNull('then.body')
    .select('now.subject_key', 'now.indicator_key', { was: 'then.body', is: 'now.body' });
  if (closing.scope !== 'all') {
    come.whereIn(
      'now.subject_key',
      connection(TABLES.subjects).where({ closing_id: closing.id }).select('subject_key')
    );
  }
  return [...changed, ...((await come) as Row[])];
}

async function frozenTargets({ connection }: Reading, closing: Closing): Promise<Targets> {
  const rows: { subject_key: string; indicator_key: string; target: number }[] = await connection(
    TABLES.cells
  )
    .where({ closing_id: closing.id })
    .whereNotNull('target')
    .select('subject_key', 'indicator_key', 'target');
  const targets = new Map<string, Map<string, number>>();
  for (const { subject_key, indicator_key, target } of rows) {
    const given = targets.get(subject_key) ?? new Map<string, number>();
    targets.set(subject_key, given.set(indicator_key, target));
  }
  return targets;
}

function changedTargets(then: Targets, now: Targets): [subject: string, indicator: string][] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((subject) => {
    const [was, is] = [then.get(subject), now.get(subject)];
    const indicators = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...indicators]
      .filter((indicator) => was?.get(indicator) !== is?.get(indicator))
      .map((indicator): [string, string] => [subject, indicator]);
  });
}

async function cellTexts(
  { connection, table }: Reading,
  { id, period }: Closing,
  subject_key: string,
  indicator_key: string
): Promise<Row> {
  const key = { subject_key, indicator_key };
  const then = (await connection(TABLES.cells)
    .where({ ...key, closing_id: id })
    .first('body')) as { body: string | null } | undefined;
  const now = (await connection(table)
    .where({ ...key, period })
    .first('body')) as { body: string } | undefined;
  return { ...key, was: then?.body ?? null, is: now?.body ?? null };
}
