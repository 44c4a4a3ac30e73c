import type { AwardValues, FigureValues } from '../../../../server/domain/reading/reading';

export type FindingKind = 'figure' | 'award' | 'slip';

/** What an editor decided about one finding, as `POST /desk/decisions` takes it. */
export interface Decision {
  readonly kind: FindingKind;
  readonly key: string;
  readonly verdict: 'accept' | 'reject' | 'reopen' | 'update' | 'dismiss';
  /** Where the text tells it, kept beside the decision; a slip may stand nowhere in it. */
  readonly finding?: { readonly quote: string; readonly sentence: string };
  /** What the finding says, or what an editor corrected it to. */
  readonly values?: FigureValues | AwardValues;
  /** Why a slip is set aside. */
  readonly reason?: string;
}
