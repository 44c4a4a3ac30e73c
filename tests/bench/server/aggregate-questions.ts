import { LAST_YEAR, YEARS, type World } from '../generate/world';

/** One SQL aggregate that somebody without this project would write. */
export interface Question {
  readonly name: string;
  readonly sql: string;
}

const VERIFIED = `published_at IS NOT NULL AND scope = 'total'`;
const TOTALS =
  'SUM(value) AS value, SUM(numerator) AS numerator, SUM(denominator) AS denominator, COUNT(*) AS count';

/** The best index for each question: it holds all that the question reads, and only the rows that count. */
export const AGGREGATE_INDEXES = {
  bench_cluster: `(subject_key, period, indicator_key, value, numerator, denominator) WHERE ${VERIFIED}`,
  bench_root: `(period, indicator_key, value, numerator, denominator) WHERE ${VERIFIED}`,
} as const;

const quoted = (words: readonly (string | number)[]) => words.map((word) => `'${word}'`).join(', ');

/**
 * `cluster`: every indicator of ten members over five years. `root`: every indicator of the whole country in one year,
 * by just adding up whatever was reported in it, which counts twice what a province and its leaves both reported; it
 * is here for its speed.
 */
export function createQuestions({ clusters, organisations }: World): ReadonlyMap<string, Question> {
  const members = clusters[0]!.members.map((at) => `organisation:${organisations[at]!.documentId}`);
  const questions: Question[] = [
    {
      name: 'cluster',
      sql: `SELECT indicator_key, period, ${TOTALS} FROM figures WHERE ${VERIFIED}
        AND subject_key IN (${quoted(members)}) AND period IN (${quoted(YEARS)})
        GROUP BY indicator_key, period`,
    },
    {
      name: 'root',
      sql: `SELECT indicator_key, ${TOTALS} FROM figures WHERE ${VERIFIED}
        AND period >= '${LAST_YEAR}' AND period < '${LAST_YEAR + 1}' GROUP BY indicator_key`,
    },
  ];
  return new Map(questions.map((question) => [question.name, question]));
}
