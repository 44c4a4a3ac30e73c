import type { FigureValues } from './reading';

/** What a figure says, in one word: its value or range, else its target. */
export const figureContent = ({ value, upper, target }: Pick<FigureValues, 'value' | 'upper' | 'target'>) =>
  String(value === null ? target : upper === null ? value : `${value}–${upper}`);

/** What makes two figures the same fact; null while it is not known. */
export const figureIdentity = (values: FigureValues) =>
  values.indicator && values.subject && values.period
    ? [values.indicator.documentId, values.subject.documentId, values.period, figureContent(values)].join(' ')
    : null;
