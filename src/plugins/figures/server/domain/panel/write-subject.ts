import { formatPeriod } from '../../../../../language';
import type { SubjectKey } from '../facts';
import { readSubjectKey } from '../subject-key';
import type { Ledger } from './ledger';
import type { PeriodView, SubjectView } from './panel';

/** A subject with its name, or null when it no longer exists. */
export function writeSubject(ledger: Ledger, key: SubjectKey): SubjectView | null {
  const name = ledger.names.get(key);
  return name === undefined ? null : { ...readSubjectKey(key), name };
}

export function writePeriod(ledger: Ledger, code: string): PeriodView {
  return { code, label: formatPeriod(code, ledger.style.locale) };
}
