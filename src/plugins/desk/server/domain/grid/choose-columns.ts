/** Columns of one sheet at most. */
export const MOST_COLUMNS = 100;

/** Columns shown before anybody chose: more are found by searching. */
const FIRST = 40;

interface Candidates {
  /** Every indicator, in the order of the catalogue. */
  readonly catalogue: readonly string[];
  /** Indicators with a figure, verified or not, or a target. */
  readonly spokenOf: ReadonlySet<string>;
  /** Those with a target, or pinned to a post: they come before the others when there are too many. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * The columns of a sheet that nobody has chosen columns for: what there is a target for, what editors pinned and what
 * was reported, in the order of the catalogue.
 */
export function chooseColumns({ catalogue, spokenOf, wanted }: Candidates): string[] {
  const candidates = catalogue.filter((id) => wanted.has(id) || spokenOf.has(id));
  const first = new Set(
    [...candidates].sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a))).slice(0, FIRST)
  );
  return candidates.filter((id) => first.has(id));
}
