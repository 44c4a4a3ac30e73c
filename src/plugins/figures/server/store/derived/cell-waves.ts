import type { Core } from '@strapi/strapi';
import { parsePeriod, periodContains, requirePeriod } from '../../../../../language';
import { EMPTY_CELL, type Cell } from '../../domain/cell';
import { containingPeriods } from '../../domain/containing-periods';
import { deriveCell } from '../../domain/derive-cell';
import type { Figure, Rules } from '../../domain/facts';
import { finerPeriods } from '../../domain/finer-periods';
import { groupBy } from '../../domain/group-by';
import type { Connection } from '../connection';
import { readFigures } from '../read-figures';
import { CellQueue } from './cell-queue';
import {
  cellId,
  cellRow,
  keyOfRow,
  parseCell,
  removeCell,
  writeCells,
  type CellKey,
  type CellRow,
} from './cell-row';
import { readCells } from './read-cells';
import type { AppliedStructure } from './structure-copy';
import { TABLES } from './tables';

/** Cells derived in one go; bounds what is held in memory. */
const WAVE = 2000;

/**
 * Derives cells from their own figures and the stored cells below them, wave after wave: what changed marks the
 * containers and the coarser periods that it goes into, until nothing changes any more. A cell derived too early is
 * marked again by whatever it was made of, so the order matters for the cost alone.
 */
export class CellWaves {
  readonly #marked = new CellQueue();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly connection: Connection
  ) {}

  mark(key: CellKey) {
    this.#marked.add(key);
  }

  /** A figure changed: it may enter the cells of its subject in its period and all that contain it. */
  markFigure(key: CellKey, terms: ReadonlySet<string>) {
    for (const period of containingPeriods(key.period, terms)) this.mark({ ...key, period });
  }

  /** A term of office is asked for the first time: whoever has a cell in one of its years may have one in it. */
  async markTerm(term: string) {
    const rows: CellRow[] = await this.connection(TABLES.cells)
      .whereRaw('LENGTH(period) = 4')
      .distinct('subject_key', 'indicator_key', 'period');
    for (const row of rows) {
      if (periodContains(term, row.period)) this.mark({ ...keyOfRow(row), period: term });
    }
  }

  /** Runs until nothing is marked. @returns the subjects whose cells changed. */
  async run(structure: AppliedStructure): Promise<Set<string>> {
    const touched = new Set<string>();
    for (let wave = this.#marked.take(WAVE); wave.length > 0; wave = this.#marked.take(WAVE)) {
      for (const key of await this.#deriveWave(wave, structure)) {
        touched.add(key.subject);
        for (const period of nextPeriods(key.period, structure.terms)) this.mark({ ...key, period });
        for (const subject of structure.containersOf(key.subject, key.period)) this.mark({ ...key, subject });
      }
    }
    return touched;
  }

  /** Derives the cells of a wave and stores those that changed. */
  async #deriveWave(wave: readonly CellKey[], structure: AppliedStructure): Promise<CellKey[]> {
    const figures = await this.#ownFigures(wave);
    const stored = await this.#storedCells(wave, structure);
    const [rows, changed]: [CellRow[], CellKey[]] = [[], []];
    for (const key of wave) {
      const rules = structure.rules.get(key.indicator);
      const cell = rules ? derive(key, rules, structure, figures, stored) : EMPTY_CELL;
      const row = cellRow(key, cell, rules?.kind ?? 'flow');
      const before = stored.get(cellId(key));
      if (row?.body === before?.body && row?.contradiction === before?.contradiction) continue;
      changed.push(key);
      if (row) rows.push(row);
      else await removeCell(this.connection, key);
    }
    await writeCells(this.connection, rows);
    return changed;
  }

  async #ownFigures(wave: readonly CellKey[]): Promise<Map<string, Figure[]>> {
    const days = wave
      .flatMap(({ period }) => [requirePeriod(period).start, requirePeriod(period).end])
      .sort();
    const years = { from: yearOf(days[0]), to: yearOf(days.at(-1)) };
    const subjects = [...new Set(wave.map(({ subject }) => subject))];
    const indicators = [...new Set(wave.map(({ indicator }) => indicator))];
    const figures = await readFigures(this.strapi, this.connection, subjects, years, indicators);
    const valid = figures.filter(({ period }) => parsePeriod(period));
    return groupBy(valid, ({ subject, indicator }) => `${subject} ${indicator}`);
  }

  /** The stored cells that the wave is made of, and its own. */
  async #storedCells(wave: readonly CellKey[], structure: AppliedStructure): Promise<Map<string, CellRow>> {
    const kindOf = (indicator: string) => structure.rules.get(indicator)?.kind ?? 'flow';
    const groups = groupBy(wave, ({ period, indicator }) => `${period} ${kindOf(indicator)}`);
    const stored = new Map<string, CellRow>();
    for (const keys of groups.values()) {
      const [{ period, indicator }] = keys as [CellKey];
      const read = async (subjects: readonly string[], periods: readonly string[]) => {
        const indicators = [...new Set(keys.map((key) => key.indicator))];
        const rows = await readCells(this.connection, [...new Set(subjects)], periods, indicators);
        for (const row of rows) stored.set(cellId(keyOfRow(row)), row);
      };
      const membersOf = (subject: string) => structure.membersOf(subject, period).members;
      await read(
        keys.flatMap(({ subject }) => [subject, ...membersOf(subject)]),
        [period]
      );
      // Finer periods speak only where no member does, which is seldom the case above the leaves.
      const alone = keys.filter(
        (key) => !membersOf(key.subject).some((subject) => stored.has(cellId({ ...key, subject })))
      );
      await read(
        alone.map(({ subject }) => subject),
        finerPeriods(requirePeriod(period), kindOf(indicator))
      );
    }
    return stored;
  }
}

function derive(
  { subject, indicator, period }: CellKey,
  rules: Rules,
  structure: AppliedStructure,
  figures: ReadonlyMap<string, readonly Figure[]>,
  stored: ReadonlyMap<string, CellRow>
): Cell {
  const cellOf = (key: CellKey) => {
    const row = stored.get(cellId(key));
    return row ? parseCell(row) : EMPTY_CELL;
  };
  const { members, continued } = structure.membersOf(subject, period);
  const own = figures.get(`${subject} ${indicator}`) ?? [];
  return deriveCell({
    indicator: rules,
    period,
    own: own.filter((each) => each.period === period || periodContains(period, each.period)),
    members: members.map((member) => ({
      subject: member,
      cell: cellOf({ subject: member, indicator, period }),
    })),
    continued,
    finer: () =>
      finerPeriods(requirePeriod(period), rules.kind).map((each) => ({
        period: each,
        cell: cellOf({ subject, indicator, period: each }),
      })),
  });
}

/** The next longer period, of a year the terms: those whose cells take this one up. */
function nextPeriods(code: string, terms: ReadonlySet<string>): string[] {
  const longer = containingPeriods(code, terms).slice(1);
  return longer[0]?.includes('/') ? longer : longer.slice(0, 1);
}

function yearOf(day: string | undefined): number {
  return Number((day ?? '0').slice(0, 4));
}
