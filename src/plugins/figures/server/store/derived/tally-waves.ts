import type { Core } from '@strapi/strapi';
import { awardPeriods } from '../../domain/award-periods';
import { containingPeriods } from '../../domain/containing-periods';
import type { SubjectKey } from '../../domain/facts';
import { deriveTally, type Tally } from '../../domain/tally-awards';
import { inChunks } from '../chunks';
import type { Connection } from '../connection';
import { readAwardFacts } from './read-award-facts';
import type { AppliedStructure } from './structure-copy';
import { TABLES } from './tables';

interface TallyKey {
  readonly subject: SubjectKey;
  readonly period: string;
}

interface TallyRow {
  readonly subject_key: string;
  readonly period: string;
  readonly body: string;
}

/** Derives award tallies wave after wave, as `CellWaves` derives cells. */
export class TallyWaves {
  #marked = new Map<string, TallyKey>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly connection: Connection
  ) {}

  mark(key: TallyKey) {
    this.#marked.set(tallyId(key), key);
  }

  /** The awards of a subject changed: every period that one shows in, or showed in, may have another tally. */
  async markSubject(subject: SubjectKey, terms: ReadonlySet<string>) {
    const awards = (await readAwardFacts(this.strapi, this.connection, [subject])).get(subject) ?? [];
    const stored: TallyRow[] = await this.connection(TABLES.tallies).where({ subject_key: subject });
    for (const period of awards.flatMap((award) => awardPeriods(award, terms)))
      this.mark({ subject, period });
    for (const { period } of stored) this.mark({ subject, period });
  }

  /** A term of office is asked for the first time: whoever has a tally in one of its years may have one in it. */
  async markTerm(term: string) {
    const rows: TallyRow[] = await this.connection(TABLES.tallies).distinct('subject_key', 'period');
    for (const { subject_key: subject, period } of rows) {
      if (containingPeriods(period, [term]).includes(term)) this.mark({ subject, period: term });
    }
  }

  /** Runs until nothing is marked. @returns the subjects whose tallies changed. */
  async run(structure: AppliedStructure): Promise<Set<string>> {
    const touched = new Set<string>();
    while (this.#marked.size > 0) {
      const wave = [...this.#marked.values()];
      this.#marked.clear();
      for (const { subject, period } of await this.#deriveWave(wave, structure)) {
        touched.add(subject);
        for (const container of structure.containersOf(subject, period))
          this.mark({ subject: container, period });
      }
    }
    return touched;
  }

  async #deriveWave(wave: readonly TallyKey[], structure: AppliedStructure): Promise<TallyKey[]> {
    const subjects = [...new Set(wave.map(({ subject }) => subject))];
    const awards = await readAwardFacts(this.strapi, this.connection, subjects);
    const members = wave.flatMap(({ subject, period }) => structure.membersOf(subject, period).members);
    const stored = await readTallies(
      this.connection,
      [...new Set([...subjects, ...members])],
      [...new Set(wave.map(({ period }) => period))]
    );
    const changed: TallyKey[] = [];
    for (const key of wave) {
      const below = structure
        .membersOf(key.subject, key.period)
        .members.map((member) => stored.get(tallyId({ ...key, subject: member })) ?? []);
      const tally = deriveTally(key.period, awards.get(key.subject) ?? [], below);
      if (JSON.stringify(tally) === JSON.stringify(stored.get(tallyId(key)) ?? [])) continue;
      changed.push(key);
      await writeTally(this.connection, key, tally);
    }
    return changed;
  }
}

/** Stored tallies by `tallyId`; a subject without one has no awards in the period. */
export async function readTallies(
  connection: Connection,
  subjects: readonly SubjectKey[],
  periods: readonly string[]
): Promise<Map<string, Tally[]>> {
  const rows = await inChunks(subjects, (chunk): PromiseLike<TallyRow[]> =>
    connection(TABLES.tallies)
      .whereIn('subject_key', chunk)
      .whereIn('period', [...periods])
  );
  return new Map(
    rows.map(({ subject_key: subject, period, body }) => [
      tallyId({ subject, period }),
      JSON.parse(body) as Tally[],
    ])
  );
}

export function tallyId({ subject, period }: TallyKey): string {
  return `${period} ${subject}`;
}

async function writeTally(connection: Connection, { subject, period }: TallyKey, tally: readonly Tally[]) {
  const where = { subject_key: subject, period };
  if (tally.length === 0) await connection(TABLES.tallies).where(where).delete();
  else {
    await connection(TABLES.tallies)
      .insert({ ...where, body: JSON.stringify(tally) })
      .onConflict(['subject_key', 'period'])
      .merge();
  }
}
