import type { HouseStyle } from '../../../../../language';
import type { AcceptedEntry, Decided } from './decided';
import { figureContent, figureIdentity } from './figure-content';
import type { Known } from './known';
import { printValues } from './print-values';
import type { FigureValues } from './reading';
import { wordsKey } from './words-key';

/** A figure as its row tells it: relations by documentId, the subject as 'cluster:<documentId>'. */
export interface StoredFigure extends Omit<FigureValues, 'indicator' | 'subject'> {
  readonly documentId: string;
  readonly indicatorKey: string | null;
  readonly subjectKey: string | null;
  readonly period: string;
  readonly quote: string | null;
}

/** So few words are found in many a sentence; a figure typed in with no more is not asked about when one changes. */
const TELLING = 5;

/**
 * A figure of the post beside its place in the text.
 *
 * @param published the row that readers see; a draft that says something else waits to be verified again.
 * @param decided how it was accepted; undefined for one that was typed in.
 */
export function storedFigure(
  draft: StoredFigure,
  published: StoredFigure | null,
  decided: Decided | undefined,
  known: Known,
  style: HouseStyle
): AcceptedEntry {
  const values = valuesOf(draft, known);
  const verified =
    published !== null && JSON.stringify(valuesOf(published, known)) === JSON.stringify(values);
  const typed = { kind: values.indicator?.unit ?? '', content: figureContent(values) };
  const quote = draft.quote ?? '';
  return {
    figure: { documentId: draft.documentId, verified, values, text: printValues(values, 'unit', style) },
    remembered: {
      key: decided?.key ?? null,
      ...(decided?.told ?? typed),
      quote: decided?.quote ?? quote,
      sentence: decided?.sentence ?? quote,
      identity: figureIdentity(values),
      mayChange: decided !== undefined || wordsKey(quote).split(' ').length >= TELLING,
    },
  };
}

function valuesOf(row: StoredFigure, known: Known): FigureValues {
  const subject = known.subjectById.get(row.subjectKey ?? '');
  const { period, scope, value, upper, qualifier, target, numerator, denominator, asOf } = row;
  return {
    indicator: known.indicatorById.get(row.indicatorKey ?? '') ?? null,
    subject: subject ? { kind: subject.kind, documentId: subject.documentId, name: subject.name } : null,
    ...{ period, scope, value, upper, qualifier, target, numerator, denominator, asOf },
  };
}
