import type { LabelledPost } from './load';
import type { Label } from './parse-post';

/** The part of a figure that is scored. */
export interface ReadFigure {
  unit: string | null;
  qualifier: string;
  kind: string;
  indicator: string | null;
  upper: number | null;
  numbers: readonly { start: number; value: number; role: string }[];
}

export type Reader = (text: string) => readonly ReadFigure[];

export const ASPECTS = ['value', 'qualifier', 'unit', 'kind'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a reader gave at the place of one number. */
export interface Answer {
  figure: ReadFigure;
  value: number;
  role: string;
}

/** One number of a post: labelled and read, labelled and missed, or read though it is no figure. */
export type Outcome = { file: string; near: string } & (
  | { label: Label; answer: Answer; wrong: readonly Aspect[] }
  | { label: Label; answer: null }
  | { label: null; answer: Answer }
);

/**
 * Lays the labels of a post beside what a reader found in it.
 *
 * A number is found when a figure has a number that starts where the label does. The upper ends of ranges
 * are not looked for, and optional labels that were left out give no outcome.
 */
export function compare(read: Reader, { file, text, figures }: LabelledPost): Outcome[] {
  const place = (start: number) => ({
    file,
    near: JSON.stringify(text.slice(Math.max(0, start - 40), start + 40)),
  });
  const answers = answersByStart(read(text));
  const outcomes: Outcome[] = [];
  for (const label of figures) {
    const answer = answers.get(label.numStart);
    answers.delete(label.numStart);
    if (answer) {
      const wrong = ASPECTS.filter((aspect) => !isRight[aspect](label, answer));
      outcomes.push({ ...place(label.numStart), label, answer, wrong });
    } else if (!label.optional) outcomes.push({ ...place(label.numStart), label, answer: null });
  }
  for (const [start, answer] of answers) outcomes.push({ ...place(start), label: null, answer });
  return outcomes;
}

function answersByStart(figures: readonly ReadFigure[]): Map<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const figure of figures)
    for (const { start, value, role } of figure.numbers)
      if (role !== 'upper') answers.set(start, { figure, value, role });
  return answers;
}

/** A target, denominator or percent belongs to the figure of its result, whose qualifier and unit are its own. */
const isRight: Record<Aspect, (label: Label, answer: Answer) => boolean> = {
  value: (label, { figure, value }) =>
    value === label.value && (label.upper === null || figure.upper === label.upper),
  qualifier: ({ qualifier, otherQualifiers }, { figure, role }) =>
    ['target', 'denominator', 'percent'].includes(role) ||
    [qualifier, ...otherQualifiers].some((right) => right === figure.qualifier),
  unit: ({ unit, otherUnits }, { figure, role }) =>
    unit === 'any' ||
    (unit === 'percent' ? role === 'percent' : role === 'denominator') ||
    [unit, ...otherUnits].some((right) => right === 'any' || right === figure.unit),
  kind: ({ kind }, { figure, role }) => {
    if (kind === 'target') return role === 'target' || figure.kind === 'target';
    return kind !== 'rate' || role === 'percent' || figure.unit === 'percent';
  },
};
