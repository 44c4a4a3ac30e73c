import { previousPeriod } from '../../../../../language';
import type { Cell } from '../cell';
import { compareWithPrevious } from '../compare-with-previous';
import type { SubjectKey } from '../facts';
import { lastPeriods } from '../last-periods';
import type { Rank } from '../rank';
import { readSubjectKey } from '../subject-key';
import { attainment, targetOf } from '../target-of';
import type { Ledger, NamedIndicator } from './ledger';
import { LIMITS } from './limits';
import type { Named, PreviousView, Row, TargetView } from './panel';
import { amountText, changeText, targetText } from './phrases';
import { writeSource } from './write-source';

/** One row of a context. `rank` is the subject's place in its cluster, if it has one. */
export function writeRow(
  ledger: Ledger,
  subject: SubjectKey,
  indicator: NamedIndicator,
  period: string,
  rank: Rank | null
): Row {
  const cell = ledger.cell(subject, indicator, period);
  const { shown, origin, reported, computed, continued } = cell;
  const { code, name, unit } = indicator;
  return {
    indicator: { code, name, unit },
    value: shown?.value ?? null,
    upper: shown?.upper ?? null,
    qualifier: shown?.qualifier ?? null,
    text: shown ? amountText(shown, unit, ledger.style) : null,
    origin,
    continued: continued && origin === 'computed' && computed?.way === 'members',
    coverage: writeCoverage(ledger, cell),
    parts: origin === 'computed' ? (computed?.parts ?? null) : null,
    target: writeTarget(ledger, subject, indicator, period, shown?.value ?? null),
    previous: writePrevious(ledger, subject, indicator, period, cell),
    rank: shown ? rank : null,
    series: lastPeriods(period, LIMITS.series).map((each) => ({
      period: each,
      value: ledger.cell(subject, indicator, each).shown?.value ?? null,
    })),
    asOf: reported?.asOf ?? null,
    source: reported ? writeSource(ledger, reported) : null,
  };
}

function writeCoverage(ledger: Ledger, { coverage }: Cell): Row['coverage'] {
  if (!coverage) return null;
  const missing = coverage.missing.flatMap((key): Named[] => {
    const name = ledger.names.get(key);
    return name === undefined ? [] : [{ documentId: readSubjectKey(key).documentId, name }];
  });
  return { reported: coverage.reported, of: coverage.of, missing: missing.slice(0, LIMITS.missing) };
}

function writeTarget(
  ledger: Ledger,
  subject: SubjectKey,
  { id, unit }: NamedIndicator,
  period: string,
  value: number | null
): TargetView | null {
  const own = (ledger.targets.get(subject) ?? []).filter(({ indicator }) => indicator === id);
  const target = targetOf(id, period, own, ledger.years.get(subject) ?? []);
  if (target === null) return null;
  const reached = attainment(value, target);
  return { value: target, attainment: reached, text: targetText(target, reached, unit, ledger.style) };
}

function writePrevious(
  ledger: Ledger,
  subject: SubjectKey,
  indicator: NamedIndicator,
  period: string,
  cell: Cell
): PreviousView | null {
  const before = previousPeriod(period);
  if (before === null) return null;
  const change = compareWithPrevious(cell, ledger.cell(subject, indicator, before), indicator.kind);
  if (!change) return null;
  return {
    period: before,
    value: change.previous,
    change: change.change,
    text: changeText(change, indicator, before, ledger.style),
  };
}
