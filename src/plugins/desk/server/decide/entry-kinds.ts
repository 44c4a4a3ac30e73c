import type { AwardDecision, FigureDecision } from '../domain/reading/decision';
import type { Known } from '../domain/reading/known';
import type { PostReference } from '../domain/reading/post';
import { awardChange, awardData } from './award-data';
import { figureChange, figureData } from './figure-data';

export type EntryDecision = FigureDecision | AwardDecision;

/** What findings of each kind become. */
export const ENTRIES = {
  figure: { uid: 'api::figure.figure', words: 'số liệu' },
  award: { uid: 'api::award.award', words: 'khen thưởng' },
} as const;

/** The data of a new entry. @throws ValidationError for values that make none. */
export const newEntry = (decision: EntryDecision, post: PostReference, known: Known): object =>
  decision.kind === 'figure' ? figureData(decision, post, known) : awardData(decision, post, known);

/** What an entry takes over from its changed sentence. */
export const changedEntry = (decision: EntryDecision): object =>
  decision.kind === 'figure' ? figureChange(decision) : awardChange(decision);
