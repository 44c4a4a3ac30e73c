import type { Better } from './facts';

export interface Rank {
  /** 1 is first; ties share a position. */
  readonly position: number;
  /** How many were ranked: those with a value. */
  readonly of: number;
}

/**
 * Ranks the members of a cluster by their shown values. Ties share a position and the next one is skipped (1, 2, 2,
 * 4). A member without a value has no rank; an indicator of which neither more nor less is better ranks nobody.
 */
export function rankMembers(
  values: ReadonlyMap<string, number | null>,
  better: Better
): ReadonlyMap<string, Rank> {
  if (better === 'neutral') return new Map();
  const valued = [...values].flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const ahead = (a: number, b: number) => (better === 'higher' ? a > b : a < b);
  return new Map(
    valued.map(({ id, value }) => [
      id,
      { position: 1 + valued.filter((other) => ahead(other.value, value)).length, of: valued.length },
    ])
  );
}
