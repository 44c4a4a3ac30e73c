import type { DateCode } from '../dates/date-code';
import { normalize } from '../normalize';
import { confidenceOf } from './confidence';
import type { Figure, FigureKind, Place } from './figure';
import type { Finding } from './finding';
import { scopeOf } from './scope-of';
import type { SubjectMention } from './setting/find-subjects';
import type { SubjectFound } from './setting/subject-of';
import type { Token } from './token';

/** Everything found about one number and around it. */
interface Found {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly finding: Finding;
  readonly period: DateCode | null;
  readonly subject: SubjectFound | null;
}

/** Turns a finding among tokens into a figure of the text, with offsets. */
export function figureOf({ text, tokens, finding, period, subject }: Found): Figure {
  const start = tokens[finding.from]?.start ?? 0;
  const end = tokens[lastToken(finding)]?.end ?? start;
  const numbers = finding.numbers.map(({ at, value, role }) => ({
    start: tokens[at]?.start ?? 0,
    value,
    role,
  }));
  const place: Place = { start, end, quote: text.slice(start, end), numbers };
  const scope = scopeOf(tokens, finding);
  const { value, upper, qualifier, unit, target, denominator, percent, indicator } = finding;
  // Written out: a post may have thousands of figures, and spreading objects is slow.
  return {
    start,
    end,
    quote: place.quote,
    numbers,
    value,
    upper,
    qualifier,
    unit,
    kind: kindOf(finding, scope),
    scope,
    indicator,
    target,
    denominator,
    percent,
    percentMeaning: finding.percentMeaning,
    percentQualifier: finding.percentQualifier,
    subject: subject && nameOf(text, tokens, subject.mention),
    subjectId: subject?.mention.known?.id ?? null,
    subjectSource: subject?.source ?? null,
    period: period?.code ?? null,
    periodInferred: period?.inferred ?? false,
    confidence: confidenceOf(finding),
    places: [place],
  };
}

/** The quote reaches over every number that belongs to the figure, its percentage and target too. */
function lastToken({ end, numbers }: Finding): number {
  let last = end - 1;
  for (const { at } of numbers) if (at > last) last = at;
  return last;
}

function kindOf({ isTarget, unit, upper }: Finding, scope: Figure['scope']): FigureKind {
  if (isTarget) return 'target';
  if (unit === 'percent') return 'rate';
  return upper === null ? scope : 'range';
}

function nameOf(text: string, tokens: readonly Token[], { from, to, known }: SubjectMention): string {
  if (known) return known.name;
  return normalize(text.slice(tokens[from]?.start, tokens[to - 1]?.end)).replace(/\s+/g, ' ');
}
