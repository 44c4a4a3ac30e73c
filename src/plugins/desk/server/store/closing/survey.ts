import type { Core } from '@strapi/strapi';
import { checkCell } from '../../../../figures/server/domain/contradiction';
import { subjectKey } from '../../../../figures/server/domain/subject-key';
import type { Cell } from '../../../../figures/server/domain/cell';
import type { Reading } from '../../../../figures/server/services/cells';
import { periodsWithin } from '../../domain/closing/periods-within';
import { subjectsWithin } from '../../domain/closing/subjects-within';
import type { Counts, Target } from '../../domain/closing/scope';
import { chunks } from './chunks';

const FIGURE = 'api::figure.figure';

/** What a closing covers, and what is open in it. */
export interface Survey {
  readonly subjects: readonly string[];
  /** Those without a cell in the period, nearest first. */
  readonly silent: readonly string[];
  readonly contradictions: readonly { subject: string; indicator: string; cell: Cell }[];
  readonly counts: Counts;
}

/** Looks through everything that a closing would cover, within one reading. */
export async function survey(strapi: Core.Strapi, reading: Reading, target: Target): Promise<Survey> {
  const { connection, structure, table } = reading;
  const subjects = subjectsOf(target, reading);
  const covered = new Set(subjects);
  const speaking = await connection(table)
    .where({ period: target.period })
    .groupBy('subject_key')
    .select('subject_key')
    .count({ cells: '*' });
  const cells = new Map(
    (speaking as { subject_key: string; cells: number | string }[])
      .filter(({ subject_key }) => covered.has(subject_key))
      .map((row) => [row.subject_key, Number(row.cells)])
  );
  const silent = subjects.filter((subject) => !cells.has(subject));
  const contradictions = (await reading.twiceKnown(target.period)).filter(({ subject, indicator, cell }) => {
    const rules = structure.rules.get(indicator);
    return covered.has(subject) && rules && checkCell(cell, rules.kind)?.contradiction;
  });
  return {
    subjects,
    silent,
    contradictions,
    counts: {
      subjects: subjects.length,
      cells: [...cells.values()].reduce((sum, each) => sum + each, 0),
      figures: await countFigures(strapi, reading, target, subjects, true),
      silent: silent.length,
      contradictions: contradictions.length,
      unverified: await countFigures(strapi, reading, target, subjects, false),
    },
  };
}

function subjectsOf({ subject, period }: Target, { structure }: Reading): string[] {
  if (subject !== null) return subjectsWithin(subject, period, structure.membersOf);
  return [
    ...[...structure.clusters.keys()].map((id) => subjectKey('cluster', id)),
    ...[...structure.organisations.keys()].map((id) => subjectKey('organisation', id)),
  ];
}

/** Figures of the period, in whole or in part: the verified ones, or drafts that have never been verified. */
async function countFigures(
  strapi: Core.Strapi,
  { connection }: Reading,
  { scope, period }: Target,
  subjects: readonly string[],
  verified: boolean
): Promise<number> {
  const figures = strapi.db.metadata.get(FIGURE).tableName;
  let sum = 0;
  for (const chunk of scope === 'all' ? [null] : chunks(subjects)) {
    const query = connection(`${figures} as figure`).whereIn('figure.period', periodsWithin(period));
    if (chunk) query.whereIn('figure.subject_key', chunk);
    if (verified) query.whereNotNull('figure.published_at').whereNotNull('figure.subject_key');
    else {
      query
        .whereNull('figure.published_at')
        .whereNotExists(
          connection(`${figures} as twin`)
            .whereRaw('twin.document_id = figure.document_id')
            .whereNotNull('twin.published_at')
            .select('twin.id')
        );
    }
    const row = (await query.count({ rows: '*' }).first()) as { rows: number | string };
    sum += Number(row.rows);
  }
  return sum;
}
