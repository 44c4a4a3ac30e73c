import type { Core } from '@strapi/strapi';
import { createMembership } from '../../domain/members';
import { tallyAwards } from '../../domain/tally-awards';
import type { Connection } from '../connection';
import { deriveAll } from './derive-all';
import { readAwardFacts } from './read-award-facts';
import type { Progress } from './rebuild';
import { readCurrentStructure } from './read-current-structure';
import { parseStructure, readCopy, readTerms } from './structure-copy';
import { TABLES } from './tables';

/** One difference: what is stored, and what the facts say. Null: nothing. */
export interface Difference {
  readonly table: 'cells' | 'tallies' | 'structure';
  readonly key: string;
  readonly stored: string | null;
  readonly expected: string | null;
}

/**
 * Compares everything stored with what the facts say, derived from scratch and not from stored cells: within the
 * caller's transaction, and after what is pending was applied.
 */
export async function verifyWithin(
  strapi: Core.Strapi,
  trx: Connection,
  progress: Progress = () => {}
): Promise<Difference[]> {
  const [copy, current] = [await readCopy(trx), await readCurrentStructure(strapi, trx)];
  const structure = { ...parseStructure(current), terms: await readTerms(trx) };
  const differences = [...compare('structure', copy, current)];
  let done = 0;
  for (const rules of structure.rules.values()) {
    const stored: CellBody[] = await trx(TABLES.cells).where({ indicator_key: rules.id });
    const expected = await deriveAll(strapi, trx, rules, structure);
    differences.push(...compare('cells', byCell(stored), byCell(expected)));
    progress((done += 1), structure.rules.size);
  }
  const orphans: CellBody[] = await trx(TABLES.cells).whereNotIn('indicator_key', [
    ...structure.rules.keys(),
  ]);
  differences.push(...compare('cells', byCell(orphans), new Map()));
  differences.push(...(await verifyTallies(strapi, trx, structure)));
  return differences;
}

type CellBody = { subject_key: string; indicator_key: string; period: string; body: string };

function byCell(rows: readonly CellBody[]): Map<string, string> {
  return new Map(rows.map((row) => [`${row.subject_key} ${row.indicator_key} ${row.period}`, row.body]));
}

/** Every stored tally against the awards themselves, and every award's own subject and year against the store. */
async function verifyTallies(
  strapi: Core.Strapi,
  trx: Connection,
  { organisations, clusters }: ReturnType<typeof parseStructure>
): Promise<Difference[]> {
  const { membersOf } = createMembership([...organisations.values()], [...clusters.values()]);
  const awards = await readAwardFacts(strapi, trx);
  const rows: { subject_key: string; period: string; body: string }[] = await trx(TABLES.tallies);
  const stored = new Map(rows.map((row) => [`${row.subject_key} ${row.period}`, row.body]));
  const years = [...awards].flatMap(([subject, list]) => list.map(({ year }) => `${subject} ${year}`));
  const expected = new Map<string, string>();
  for (const key of new Set([...stored.keys(), ...years])) {
    const [subject = '', period = ''] = key.split(' ');
    const tally = tallyAwards(subject, period, awards, membersOf);
    if (tally.length > 0) expected.set(key, JSON.stringify(tally));
  }
  return compare('tallies', stored, expected);
}

function compare(
  table: Difference['table'],
  stored: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>
): Difference[] {
  return [...new Set([...stored.keys(), ...expected.keys()])]
    .sort()
    .filter((key) => stored.get(key) !== expected.get(key))
    .map((key) => ({ table, key, stored: stored.get(key) ?? null, expected: expected.get(key) ?? null }));
}
