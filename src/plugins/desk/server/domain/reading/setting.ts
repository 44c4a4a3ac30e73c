import { parsePeriod, requirePeriod } from '../../../../../language';
import type { FormValues } from './form-values';
import { idOfSubject, type Known, type NamedSubject } from './known';

/** What a form says besides its text. */
export interface Setting {
  /** YYYY-MM-DD: the day from which dates without a year are read. */
  readonly day: string;
  /** YYYY-MM-DD: the day that the post tells of, when it says one. */
  readonly told: string | null;
  /** The post's own, if it has one. */
  readonly period: string | null;
  /** The year of the post. */
  readonly year: string;
  /** The clusters and organisations that it lists. */
  readonly own: readonly NamedSubject[];
}

/** Vietnam has no summer time. */
const HANOI = 7 * 60 * 60 * 1000;

/**
 * Reads what a form says besides its text.
 *
 * @param today YYYY-MM-DD; a post without any date is read as one of today.
 */
export function settingOf(values: FormValues, known: Known, today: string): Setting {
  const published = dayOf(values.publicationDate);
  const happened = dayOf(values.eventDate) ?? dayOf(values.startsAt);
  const day = published ?? happened ?? today;
  const ids = [
    ...(values.clusters ?? []).map((documentId) => idOfSubject({ kind: 'cluster', documentId })),
    ...(values.organisations ?? []).map((documentId) => idOfSubject({ kind: 'organisation', documentId })),
  ];
  return {
    day,
    told: happened ?? published,
    // While it is being typed a period need not be one yet.
    period: values.period && parsePeriod(values.period) ? values.period : null,
    year: (happened ?? day).slice(0, 4),
    own: ids.flatMap((id) => known.subjectById.get(id) ?? []),
  };
}

/** The day in Vietnam of a date or a moment: 17:00Z is already tomorrow there. */
export function dayOf(date: string | null | undefined): string | null {
  if (!date) return null;
  if (!date.includes('T')) return date.slice(0, 10);
  return new Date(Date.parse(date) + HANOI).toISOString().slice(0, 10);
}

/** The day that a figure of a period stands for: that of the post, unless the period had not begun. */
export function asOfIn(period: string, { told }: Setting): string | null {
  return told !== null && told >= requirePeriod(period).start ? told : null;
}
