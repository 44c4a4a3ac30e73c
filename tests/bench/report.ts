import { medianOf, type Race } from './load/race';

/** Something the specification asks for, and what was measured. */
export interface Goal {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly wanted: number;
  /** Whether more is better, or less. */
  readonly better: 'more' | 'less';
}

/** What one measurement found out. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly goals: readonly Goal[];
}

const RACE_COLUMNS = ['', 'req/s', 'median ms', 'p99 ms', 'CPU ms/req'];

/** A race as a table: the medians of the rounds. */
export function reportRace(title: string, laps: Race, goals: readonly Goal[]): Report {
  const rows = [...laps].map(([name, rounds]) => [
    name,
    Math.round(medianOf(rounds.map(({ rate }) => rate))),
    medianOf(rounds.map(({ median }) => median)),
    medianOf(rounds.map(({ p99 }) => p99)),
    medianOf(rounds.map(({ cpu }) => cpu)),
  ]);
  return { title, columns: RACE_COLUMNS, rows, goals };
}

export const isReached = ({ measured, wanted, better }: Goal) =>
  better === 'more' ? measured >= wanted : measured <= wanted;

/** The report as Markdown. */
export function formatReport({ title, columns, rows, goals }: Report): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(formatCell).join(' | ')} |`;
  const table = [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
  return [`### ${title}`, '', ...table, '', ...goals.map(formatGoal), ''].join('\n');
}

function formatGoal(goal: Goal): string {
  const sign = goal.better === 'more' ? '≥' : '≤';
  const verdict = isReached(goal) ? 'reached' : '**missed**';
  return `- ${goal.name}: ${formatCell(goal.measured)}${goal.unit} (wanted ${sign} ${goal.wanted}${goal.unit}): ${verdict}`;
}

function formatCell(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return String(cell);
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toPrecision(3);
}
