import { readFigures, type Figure, type HouseStyle, type Place } from '../../../../../language';
import { offsetInSentence, passageAt, type FormText } from './form-text';
import type { ToldFigure } from '../slips/slip-input';
import { idOfSubject, type Known } from './known';
import { placeKey } from './place-key';
import { printValues } from './print-values';
import type { FigureFinding, FigureValues, Passage, SubjectReference } from './reading';
import { asOfIn, type Setting } from './setting';
import { singleSubject, subjectNamed } from './subject-named';

/** A figure as the text tells it, before it is known what was decided about it. */
export interface ReadFigure extends Omit<FigureFinding, 'key' | 'state' | 'figure'> {
  /** One per place, in the order of `passage` and `others`: any of them names it. */
  readonly keys: readonly string[];
  /** As the reader read it, with the subject and period that the post gives it: what slips are proved from. */
  readonly told: readonly ToldFigure[];
}

/** Findings that are right so often can be accepted without a look; see the calibration of the reader. */
const CERTAIN = 0.94;

/** Reads the figures of a Vietnamese form: each once, with every place that tells it. */
export function readFigureFindings(
  form: FormText,
  setting: Setting,
  known: Known,
  style: HouseStyle
): ReadFigure[] {
  const figures = readFigures(form.text, {
    publishedOn: setting.day,
    indicators: known.indicators,
    subjects: known.subjects,
    within: form.parts,
  });
  return joinEqual(figures.map((figure) => toFinding(form, figure, setting, known, style)));
}

function toFinding(
  form: FormText,
  figure: Figure,
  setting: Setting,
  known: Known,
  style: HouseStyle
): ReadFigure {
  const places = [...figure.places].sort((a, b) => rankOf(form, a) - rankOf(form, b));
  const passages = places.map(({ start, end }) => passageAt(form, start, end));
  const values = valuesOf(figure, setting, known);
  const missing = missingIn(values);
  const sure = isSubjectSure(figure, values.subject, singleSubject(setting.own));
  const agrees = values.indicator === null || values.indicator.unit === figure.unit;
  return {
    keys: places.map((place, at) => keyOf(form, place, passages[at] as Passage, figure)),
    told: [toldFigure(form, figure, values, sure)],
    passage: passages[0] as Passage,
    others: passages.slice(1),
    text: printValues(values, figure.unit, style),
    values,
    unit: figure.unit,
    subjectText: values.subject ? null : figure.subject,
    confidence: figure.confidence,
    certain: figure.confidence >= CERTAIN && missing.length === 0 && values.value !== null && agrees && sure,
    missing,
  };
}

/**
 * Whether it is plain whom a figure is about: named beside it; or the post's single subject, or the host of the event
 * of a post that has none. A body that is only named somewhere before is a guess.
 */
function isSubjectSure(
  { subjectSource }: Figure,
  subject: SubjectReference | null,
  single: SubjectReference | null
): boolean {
  if (subjectSource === 'sentence') return true;
  return single ? single.documentId === subject?.documentId : subjectSource === 'host';
}

/** Nothing can be proved of a body that is only guessed. */
function toldFigure(
  form: FormText,
  figure: Figure,
  { subject, period }: FigureValues,
  sure: boolean
): ToldFigure {
  return {
    figure: { ...figure, subjectId: subject && sure ? idOfSubject(subject) : null, period },
    passages: figure.places.map(({ start, end }) => passageAt(form, start, end)),
  };
}

/** The body says it in full, a headline in short: what is shown and quoted is the body's sentence. */
function rankOf({ parts }: FormText, { start }: Place): number {
  const at = parts.findLastIndex((part) => part.start <= start);
  return parts[at]?.part === 'body' || parts[at]?.part === 'agenda' ? -1 : at;
}

function keyOf(form: FormText, place: Place, { quote, sentence }: Passage, { value, upper }: Figure): string {
  const offset = offsetInSentence(form, place.start);
  return placeKey({ kind: 'figure', quote, sentence, offset, content: [value, upper] });
}

function valuesOf(figure: Figure, setting: Setting, known: Known): FigureValues {
  const isTarget = figure.kind === 'target';
  const period = periodOf(figure, setting);
  return {
    indicator: known.indicatorByCode.get(figure.indicator ?? '') ?? null,
    subject:
      figure.subject === null ? singleSubject(setting.own) : subjectNamed(known, setting.own, figure.subject),
    period,
    scope: figure.scope,
    // A goal is a target that nobody has reached yet.
    value: isTarget ? null : figure.value,
    upper: isTarget ? null : figure.upper,
    qualifier: isTarget ? 'exact' : figure.qualifier,
    target: isTarget ? figure.value : figure.target,
    // A printed percentage is never turned into a number that nobody printed.
    numerator: figure.denominator === null || isTarget ? null : figure.value,
    denominator: isTarget ? null : figure.denominator,
    asOf: asOfIn(period, setting),
  };
}

/** As read; but a mere year that is printed nowhere is a guess of the reader, and the post's own period is none. */
function periodOf({ period, periodInferred }: Figure, setting: Setting): string {
  const guessed = period === null || (periodInferred && period.length === 'YYYY'.length);
  return (guessed ? setting.period : null) ?? period ?? setting.year;
}

function missingIn({ indicator, subject, period, value, target }: FigureValues): FigureFinding['missing'] {
  return [
    ...(indicator ? [] : (['indicator'] as const)),
    ...(subject ? [] : (['subject'] as const)),
    ...(period ? [] : (['period'] as const)),
    ...(value === null && target === null ? (['value'] as const) : []),
  ];
}

/** Two equal sentences tell one finding. */
function joinEqual(findings: readonly ReadFigure[]): ReadFigure[] {
  const joined: ReadFigure[] = [];
  const byKey = new Map<string, number>();
  for (const finding of findings) {
    const at = finding.keys.map((key) => byKey.get(key)).find((each) => each !== undefined) ?? joined.length;
    const first = joined[at];
    joined[at] = first
      ? {
          ...first,
          keys: [...first.keys, ...finding.keys],
          told: [...first.told, ...finding.told],
          others: [...first.others, finding.passage, ...finding.others],
        }
      : finding;
    for (const key of finding.keys) if (!byKey.has(key)) byKey.set(key, at);
  }
  return joined;
}
