import type { Core } from '@strapi/strapi';
import { parsePeriod } from '../../../../../language';
import { lastPeriods } from '../../domain/last-periods';
import { LIMITS } from '../../domain/panel/limits';
import type { Connection } from '../connection';
import { insertRows } from '../insert-rows';
import { tableOf } from '../link';
import { writeCells } from './cell-row';
import { deriveAll } from './derive-all';
import { readAwardFacts } from './read-award-facts';
import { readCurrentStructure } from './read-current-structure';
import { parseStructure, readTerms } from './structure-copy';
import { TABLES } from './tables';
import { TallyWaves } from './tally-waves';

/** Told after each indicator. */
export type Progress = (done: number, of: number) => void;

/**
 * Drops all derived data and makes it again from the facts, within the caller's transaction.
 *
 * @param askedTerms terms of office to keep cells for, beside those that figures and posts speak of.
 */
export async function rebuildWithin(
  strapi: Core.Strapi,
  trx: Connection,
  askedTerms: readonly string[],
  progress: Progress = () => {}
) {
  const used = withTermsBefore([...askedTerms, ...(await usedTerms(strapi, trx))]);
  const terms = new Set([...(await readTerms(trx)), ...used]);
  for (const table of [TABLES.cells, TABLES.tallies, TABLES.structure]) await trx(table).delete();
  const copy = await readCurrentStructure(strapi, trx);
  const rows = [...copy, ...[...terms].map((term) => [`term:${term}`, '{}'] as const)];
  await insertRows(
    trx,
    TABLES.structure,
    rows.map(([key, body]) => ({ key, body }))
  );
  const structure = { ...parseStructure(copy), terms };
  let done = 0;
  for (const rules of structure.rules.values()) {
    await writeCells(trx, await deriveAll(strapi, trx, rules, structure));
    progress((done += 1), structure.rules.size);
  }
  const tallies = new TallyWaves(strapi, trx);
  for (const subject of (await readAwardFacts(strapi, trx)).keys()) await tallies.markSubject(subject, terms);
  await tallies.run(structure);
}

/** Terms of office and those before them, each once: panels compare with them. */
export function withTermsBefore(terms: readonly string[]): string[] {
  return [...new Set(terms.flatMap((term) => lastPeriods(term, LIMITS.series)))];
}

/** The terms of office that verified figures or published posts speak of. */
async function usedTerms(strapi: Core.Strapi, trx: Connection): Promise<string[]> {
  const terms = new Set<string>();
  for (const uid of ['api::figure.figure', 'api::article.article', 'api::event.event']) {
    const rows: { period: string }[] = await trx(tableOf(strapi, uid))
      .whereNotNull('published_at')
      .where('period', 'like', '%/%')
      .distinct('period');
    for (const { period } of rows) if (parsePeriod(period)) terms.add(period);
  }
  return [...terms];
}
