import { EMPTY_CELL, type Cell } from '../../../../figures/server/domain/cell';
import type { Reading } from '../../../../figures/server/services/cells';
import type { SlipInput } from '../../domain/slips/slip-input';
import type { SlipQuestions, UnitValueQuestion } from '../../domain/slips/slip-questions';

/** Years of the reports of others that a unit value is compared with. */
const YEARS = 3;
/** Peers whose reports are read at most: a median needs no more. */
const MOST_PEERS = 60;

interface Row {
  subject_key: string;
  indicator_key: string;
  period: string;
  body: string;
}

/** What verified figures know of the things that a text tells, in one snapshot. */
export async function readSlipFacts(
  reading: Reading,
  questions: SlipQuestions
): Promise<Pick<SlipInput, 'cells' | 'unitValues'>> {
  const indicators = await reading.indicators('vi');
  const peers = new Map(questions.unitValues.map((each) => [each, peersOf(reading, each)]));
  const find = await readCells(reading, questions, [...new Set([...peers.values()].flat())]);
  return {
    cells: questions.cells.flatMap(({ subject, period, yearBefore, indicator, id }) => {
      const rules = indicators.get(id);
      if (!rules) return [];
      const cell = find(subject, id, period);
      const before = yearBefore === null ? null : { period: yearBefore, cell: find(subject, id, yearBefore) };
      return [{ indicator, rules, subject, period, cell, yearBefore: before }];
    }),
    unitValues: questions.unitValues.map((each) => ({
      value: each.value.code,
      count: each.count.code,
      subject: each.subject,
      others: othersOf(each, peers.get(each) ?? [], find),
    })),
  };
}

/** Those who stand beside a subject: in its clusters, and below the same organisation. */
function peersOf({ structure }: Reading, { subject, period }: UnitValueQuestion): string[] {
  const containers = [...structure.clustersOf(subject, period), ...structure.containersOf(subject, period)];
  const peers = containers.flatMap((container) => structure.membersOf(container, period).members);
  return [...new Set(peers)].filter((peer) => peer !== subject).slice(0, MOST_PEERS);
}

type Find = (subject: string, indicator: string, period: string) => Cell;

async function readCells(
  reading: Reading,
  questions: SlipQuestions,
  peers: readonly string[]
): Promise<Find> {
  const { cells, unitValues } = questions;
  const subjects = new Set([...cells.map(({ subject }) => subject), ...peers]);
  const periods = new Set([
    ...cells.flatMap(({ period, yearBefore }) => [period, ...(yearBefore === null ? [] : [yearBefore])]),
    ...unitValues.flatMap(({ period }) => lastYears(period)),
  ]);
  const indicators = new Set([
    ...cells.map(({ id }) => id),
    ...unitValues.flatMap(({ value, count }) => [value.id, count.id]),
  ]);
  const rows = (await reading
    .connection(reading.table)
    .whereIn('subject_key', [...subjects])
    .whereIn('period', [...periods])
    .whereIn('indicator_key', [...indicators])) as Row[];
  const found = new Map(
    rows.map((row) => [`${row.subject_key} ${row.indicator_key} ${row.period}`, reading.parse(row.body)])
  );
  return (subject, indicator, period) => found.get(`${subject} ${indicator} ${period}`) ?? EMPTY_CELL;
}

/** What one thing was worth in each verified report of the peers. */
function othersOf(
  { value, count, period }: UnitValueQuestion,
  peers: readonly string[],
  find: Find
): number[] {
  return peers.flatMap((peer) =>
    lastYears(period).flatMap((year) => {
      const [worth, many] = [value, count].map(({ id }) => find(peer, id, year).reported?.value);
      return worth && many ? [worth / many] : [];
    })
  );
}

/** A gift is worth much the same in a quarter as in a year, so reports of whole years are what is compared with. */
const lastYears = (period: string) =>
  Array.from({ length: YEARS }, (_, back) => String(Number(period.slice(0, 4)) - back));
