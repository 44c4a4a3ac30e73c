import type { AwardForm } from '../lexicon/awards';
import type { GiverLevel } from '../lexicon/organisations';
import type { Span } from '../sentence';

/** 'mixed': collectives and individuals together, without a count of each. */
export type RecipientKind = 'collective' | 'individual' | 'household' | 'mixed';

/**
 * One award that a text tells of. "5 tập thể và 19 cá nhân" are two awards with one quote: each kind of recipient is
 * counted by itself. `text`, `start`, `end` are the quote.
 */
export interface Award extends Span {
  readonly form: AwardForm;
  /** Who gives it, as printed: 'Tổng LĐLĐ Việt Nam'. */
  readonly giver: string | null;
  readonly giverLevel: GiverLevel | null;
  readonly recipients: RecipientKind | null;
  /** Null if no number is printed: recipients are named, or "các tập thể". */
  readonly count: number | null;
  /** Recipients by name, as printed; of "LĐLĐ tỉnh A và B" the second is 'LĐLĐ tỉnh B'. */
  readonly named: readonly string[];
  /** What it is given for, as printed. */
  readonly theme: string | null;
  readonly year: number | null;
}

/** What is known besides the text. */
export interface AwardContext {
  /** The year of awards that print none: that of the report or of the post. */
  readonly year?: number;
}
