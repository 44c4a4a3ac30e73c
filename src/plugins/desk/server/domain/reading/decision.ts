import type { AwardValues, FigureValues, Reference } from './reading';
import type { PostReference } from './post';

/** The sentence and the stretch in it, as they were read when it was decided. */
export interface DecidedPassage {
  readonly quote: string;
  readonly sentence: string;
}

/** The values of a figure as an editor leaves them; of references only the documentId is read. */
export type GivenFigure = Omit<FigureValues, 'indicator' | 'subject'> & {
  readonly indicator: Pick<Reference, 'documentId'> | null;
  readonly subject: Pick<NonNullable<FigureValues['subject']>, 'kind' | 'documentId'> | null;
};

/** The values of an award as an editor leaves them; of references only the documentId is read. */
export type GivenAward = Omit<AwardValues, 'organisation' | 'cluster'> & {
  readonly organisation: Pick<Reference, 'documentId'> | null;
  readonly cluster: Pick<Reference, 'documentId'> | null;
};

/**
 * What an editor decides about a figure or an award that was read.
 * - `accept` makes a draft entry with these values.
 * - `update` gives the entry of a `changed` finding the numbers of these values and its new sentence; what an editor
 *   corrected besides – indicator, subject, period – stays. A verified entry waits to be verified again.
 * - `reject` keeps the finding out of the list of what is open, also when the text is read again.
 * - `reopen` takes a rejection back, or an acceptance whose entry was never verified: the draft is deleted.
 */
interface About<Kind extends 'figure' | 'award', Values> {
  readonly kind: Kind;
  readonly key: string;
  readonly verdict: 'accept' | 'update' | 'reject' | 'reopen';
  readonly finding: DecidedPassage;
  /** Asked for by `accept` and `update`. */
  readonly values?: Values;
}

export type FigureDecision = About<'figure', GivenFigure>;
export type AwardDecision = About<'award', GivenAward>;

/** Sets a slip aside, with the reason, or puts it back. */
export interface SlipDecision {
  readonly kind: 'slip';
  readonly key: string;
  readonly verdict: 'dismiss' | 'reopen';
  readonly finding?: DecidedPassage;
  /** Asked for by `dismiss`; at most 500 characters. */
  readonly reason?: string;
}

export type Decision = FigureDecision | AwardDecision | SlipDecision;

/** POST /desk/decisions: all of them are carried out, or none. */
export interface DecisionsRequest extends PostReference {
  readonly decisions: readonly Decision[];
}

/** POST /desk/publish: the post, and these of its draft figures and awards, at once or not at all. */
export interface PublishRequest extends PostReference {
  readonly figures: readonly string[];
  readonly awards: readonly string[];
}
