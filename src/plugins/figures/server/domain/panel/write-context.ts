import type { SubjectKey } from '../facts';
import { readSubjectKey } from '../subject-key';
import type { Ledger } from './ledger';
import { LIMITS } from './limits';
import type { Context, Row } from './panel';
import { rankOf } from './rank-in-cluster';
import { writeAwards } from './write-awards';
import { writeRow } from './write-row';
import { writePeriod, writeSubject } from './write-subject';

/**
 * What there is to say about a subject in a period: the cells of the indicators asked for, in their order, and the
 * award tally.
 *
 * @param indicators documentIds; unknown ones are passed over.
 * @returns null when the subject no longer exists.
 */
export function writeContext(
  ledger: Ledger,
  key: SubjectKey,
  period: string,
  indicators: readonly string[]
): Context | null {
  const subject = writeSubject(ledger, key);
  if (!subject) return null;
  const rows = [...new Set(indicators)].flatMap((id): Row[] => {
    const indicator = ledger.indicators.get(id);
    if (!indicator) return [];
    const row = writeRow(ledger, key, indicator, period, rankOf(ledger, key, indicator, period));
    return hasSomethingToSay(row, key) ? [row] : [];
  });
  return {
    subject,
    period: writePeriod(ledger, period),
    rows: rows.slice(0, LIMITS.rows),
    awards: writeAwards(ledger, key, period),
  };
}

/** A row without a value is left out, unless a target is set or it tells who in a cluster has not reported. */
function hasSomethingToSay({ value, target, coverage }: Row, key: SubjectKey): boolean {
  return value !== null || target !== null || (coverage !== null && readSubjectKey(key).kind === 'cluster');
}
