import { comparePeriods, parsePeriod } from '../../../../../language';
import type { SubjectKey } from '../facts';
import type { Ledger, QuotedFigure } from './ledger';
import { LIMITS } from './limits';
import type { CitedRow, Context, Panel } from './panel';
import { writeCited } from './write-cited';
import { writeContext } from './write-context';

/** What a post says it speaks of. */
export interface PostFacts {
  readonly period: string | null;
  readonly subjects: readonly SubjectKey[];
  /** documentIds of indicators */
  readonly pinned: readonly string[];
  /** Its own verified figures, in reading order. */
  readonly cited: readonly QuotedFigure[];
}

/**
 * The panel beside a post: its figures as cited, and for each subject and period that it speaks of the cells of the
 * indicators it cites, then of those that editors pinned, with the award tally. Nothing to show is an empty panel.
 */
export function writePostPanel(ledger: Ledger, post: PostFacts): Panel {
  const cited = post.cited
    .map((figure) => writeCited(ledger, figure))
    .filter((row): row is CitedRow => row !== null);
  const indicators = [...post.cited.map(({ indicator }) => indicator), ...post.pinned];
  const contexts = contextKeys(post).flatMap(([subject, period]): Context[] => {
    const context = writeContext(ledger, subject, period, indicators);
    return context && (context.rows.length > 0 || context.awards.length > 0) ? [context] : [];
  });
  return { cited: cited.slice(0, LIMITS.cited), context: contexts.slice(0, LIMITS.contexts) };
}

/** The periods that a post speaks of: its own first, then those of its figures, the latest first. */
export function postPeriods({ period, cited }: Pick<PostFacts, 'period' | 'cited'>): string[] {
  const others = [...new Set(cited.map((figure) => figure.period))]
    .filter((code) => code !== period && parsePeriod(code))
    .sort((a, b) => comparePeriods(b, a));
  return period !== null && parsePeriod(period) ? [period, ...others] : others;
}

/** The subjects that a post speaks of: those of its figures, then those it names. */
export function postSubjects({ subjects, cited }: Pick<PostFacts, 'subjects' | 'cited'>): SubjectKey[] {
  return [...new Set([...cited.map(({ subject }) => subject), ...subjects])];
}

function contextKeys(post: PostFacts): [SubjectKey, string][] {
  const subjects = postSubjects(post);
  return postPeriods(post).flatMap((period) =>
    subjects.map((subject): [SubjectKey, string] => [subject, period])
  );
}
