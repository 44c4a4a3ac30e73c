import { ASPECTS, compare, type Outcome, type Reader } from './compare';
import type { LabelledPost } from './load';
import type { Label } from './parse-post';

/** Shares are numbers from 0 to 1. */
export interface Score {
  labelled: number;
  proposed: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of the numbers found: how many have the right value, qualifier, unit, kind. */
  value: number;
  qualifier: number;
  unit: number;
  kind: number;
  /** Of the values found: how many indicators were proposed where a label asks for one, and were right. */
  indicator: { right: number; asked: number };
  /** Like f1, but a number counts only with its value, qualifier and unit right. */
  full_f1: number;
  /** One readable line for each number that was missed, invented or read wrongly. */
  errors: string[];
}

/**
 * Scores a reader of figures on labelled posts, as precision, recall and their harmonic means.
 *
 * @example scoreReading((text) => readFigures(text, context), loadPosts('seen')).full_f1
 */
export function scoreReading(read: Reader, posts: readonly LabelledPost[]): Score {
  const outcomes = posts.flatMap((post) => compare(read, post));
  const labelled = outcomes.filter(({ label }) => label).length;
  const proposed = outcomes.filter(({ answer }) => answer).length;
  const hits = outcomes.filter((outcome) => 'wrong' in outcome);
  const full = hits.filter(({ wrong }) => wrong.every((aspect) => aspect === 'kind')).length;
  const asked = hits.filter(
    ({ label, answer }) => label.indicator && answer.role === 'value' && answer.figure.indicator
  );

  const f1 = (right: number) => harmonicMean(ratio(right, proposed), ratio(right, labelled));
  const shares = ASPECTS.map((aspect) => [
    aspect,
    ratio(hits.filter(({ wrong }) => !wrong.includes(aspect)).length, hits.length),
  ]);
  return {
    labelled,
    proposed,
    precision: ratio(hits.length, proposed),
    recall: ratio(hits.length, labelled),
    f1: f1(hits.length),
    ...(Object.fromEntries(shares) as Pick<Score, (typeof ASPECTS)[number]>),
    indicator: {
      right: asked.filter(({ label, answer }) => label.indicator === answer.figure.indicator).length,
      asked: asked.length,
    },
    full_f1: f1(full),
    errors: outcomes.flatMap(describeErrors),
  };
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
const harmonicMean = (a: number, b: number) => ratio(2 * a * b, a + b);

function describeErrors(outcome: Outcome): string[] {
  const { file, near, label, answer } = outcome;
  if (!label) return [`${file}: not a figure: ${answer.value} … ${near}`];
  if (!answer) return [`${file}: missed ${label.num} = ${showLabel(label)} … ${near}`];
  const { figure, role, value } = answer;
  const wrong: string[] = [...outcome.wrong];
  if (label.indicator && role === 'value' && figure.indicator && figure.indicator !== label.indicator)
    wrong.push('indicator');
  if (!wrong.length) return [];
  const got = `${value}${showUpper(figure.upper)} ${figure.unit} ${figure.qualifier} ${role} #${figure.indicator}`;
  return [`${file}: wrong ${wrong.join(', ')} of ${label.num} = ${showLabel(label)}, got ${got} … ${near}`];
}

function showLabel({ value, upper, unit, otherUnits, qualifier, otherQualifiers, kind, indicator }: Label) {
  const units = [unit, ...otherUnits].join(',');
  const qualifiers = [qualifier, ...otherQualifiers].join(',');
  return `${value}${showUpper(upper)} ${units} ${qualifiers} @${kind} #${indicator}`;
}

const showUpper = (upper: number | null | undefined) => (upper == null ? '' : `..${upper}`);
