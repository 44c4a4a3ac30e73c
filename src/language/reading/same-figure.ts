import type { Figure, Place } from './figure';

/** A figure and the places found for it so far. */
interface Group {
  fullest: Figure;
  readonly first: Figure;
  readonly places: Place[];
  /** The line of its latest place: nobody repeats himself within a paragraph. */
  line: number;
}

/** A value that recurs more often without being the same figure is looked for among the latest only. */
const MOST_RIVALS = 4;
const LINE_FEED = 10;

/**
 * Joins the places that tell one figure: headline, standfirst, caption and body. Two are the same when value, range,
 * qualifier and unit agree, they do not speak of different indicators or periods, and the value is too particular
 * to agree by chance or the indicator is the same. Linear in the number of figures.
 *
 * @param figures in the order of the text.
 */
export function joinPlaces(text: string, figures: readonly Figure[]): Figure[] {
  const rivals = new Map<string, Group[]>();
  const groups: Group[] = [];
  let line = 0;
  let seen = figures[0]?.start ?? 0;
  for (const figure of figures) {
    for (; seen < figure.start; seen += 1) if (text.charCodeAt(seen) === LINE_FEED) line += 1;
    const key = [figure.value, figure.upper, figure.qualifier, figure.unit, figure.kind].join('|');
    const known = rivals.get(key) ?? [];
    const same = known.find((group) => group.line !== line && isSame(group.fullest, figure));
    if (same) {
      same.places.push(...figure.places);
      same.line = line;
      same.fullest = fuller(same.fullest, figure);
      continue;
    }
    const group: Group = { fullest: figure, first: figure, places: [...figure.places], line };
    groups.push(group);
    rivals.set(key, [group, ...known].slice(0, MOST_RIVALS));
  }
  return groups.map(({ fullest, first, places }) =>
    places.length === 1
      ? fullest
      : {
          ...fullest,
          ...{ start: first.start, end: first.end, quote: first.quote, places },
          numbers: places.flatMap(({ numbers }) => numbers),
        }
  );
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator) return false;
  if (a.period !== b.period && !a.periodInferred && !b.periodInferred) return false;
  if (a.scope !== b.scope && a.indicator === null) return false;
  return a.indicator !== null && a.indicator === b.indicator ? a.value >= 10 : isParticular(a.value);
}

/** Three digits before the zeros at the end, or a thousand million: 3715 and 6,25 tỉ are, 20 and 500 are not. */
function isParticular(value: number): boolean {
  return String(value).replace('.', '').replace(/0+$/, '').length >= 3 || value >= 1e9;
}

/** What either place knows: the one that says more leads, the other fills its gaps. */
function fuller(a: Figure, b: Figure): Figure {
  const [main, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const subject = other.subjectSource === 'sentence' && main.subjectSource !== 'sentence' ? other : main;
  const period = main.periodInferred && !other.periodInferred ? other : main;
  return {
    ...main,
    ...{ indicator: main.indicator ?? other.indicator, target: main.target ?? other.target },
    ...{ denominator: main.denominator ?? other.denominator, percent: main.percent ?? other.percent },
    percentMeaning: main.percentMeaning ?? other.percentMeaning,
    percentQualifier: main.percentQualifier ?? other.percentQualifier,
    ...{ subject: subject.subject, subjectId: subject.subjectId, subjectSource: subject.subjectSource },
    ...{ period: period.period, periodInferred: period.periodInferred },
    confidence: Math.max(a.confidence, b.confidence),
  };
}

function weight({ indicator, target, denominator, percent }: Figure): number {
  return [indicator, target, denominator, percent].filter((each) => each !== null).length;
}
