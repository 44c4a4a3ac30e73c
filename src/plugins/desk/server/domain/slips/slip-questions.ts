import { parsePeriod } from '../../../../../language';
import type { Known } from '../reading/known';
import { PAID_FOR, SUBSETS } from './relations';
import type { SlipInput } from './slip-input';

/** One thing that the text tells and that verified figures may know, too. */
export interface SlipQuestion {
  /** 'cluster:<documentId>' or 'organisation:<documentId>'. */
  readonly subject: string;
  readonly period: string;
  /** Null for a term of office. */
  readonly yearBefore: string | null;
  /** Code of the indicator. */
  readonly indicator: string;
  /** documentId of the indicator. */
  readonly id: string;
}

/** Money told of a subject with the number of what it paid for. */
export interface UnitValueQuestion {
  readonly subject: string;
  readonly period: string;
  readonly value: { readonly code: string; readonly id: string };
  readonly count: { readonly code: string; readonly id: string };
}

export interface SlipQuestions {
  readonly cells: readonly SlipQuestion[];
  readonly unitValues: readonly UnitValueQuestion[];
}

/** What has to be known of verified figures to prove slips of a text: each once. */
export function slipQuestions({ figures }: Pick<SlipInput, 'figures'>, known: Known): SlipQuestions {
  const idOf = (code: string) => known.indicatorByCode.get(code)?.documentId;
  const cells = new Map<string, SlipQuestion>();
  const unitValues = new Map<string, UnitValueQuestion>();
  for (const { figure } of figures) {
    const { subjectId: subject, period, indicator } = figure;
    if (subject === null || period === null || indicator === null) continue;
    const wholes = SUBSETS.filter(([part]) => part === indicator).map(([, whole]) => whole);
    for (const code of [indicator, ...wholes]) {
      const id = idOf(code);
      if (id === undefined) continue;
      cells.set(`${subject} ${period} ${code}`, {
        ...{ subject, period, indicator: code, id },
        yearBefore: yearBefore(period),
      });
    }
    for (const pair of PAID_FOR.filter(({ value }) => value === indicator)) {
      const [value, count] = [idOf(pair.value), idOf(pair.count)];
      if (value === undefined || count === undefined) continue;
      unitValues.set(`${subject} ${pair.value}`, {
        ...{ subject, period },
        value: { code: pair.value, id: value },
        count: { code: pair.count, id: count },
      });
    }
  }
  return { cells: [...cells.values()], unitValues: [...unitValues.values()] };
}

/** The same months one year earlier: '2023-Q2' of '2024-Q2'; of a day and a term there is none to compare with. */
function yearBefore(period: string): string | null {
  const kind = parsePeriod(period)?.kind;
  if (kind === undefined || kind === 'years' || kind === 'day') return null;
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}
