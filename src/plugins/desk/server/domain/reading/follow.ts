import { bagOfWords, likenessOf, shareOf, type Quoted } from './likeness';

/** Something accepted or rejected before, as it was read then. */
export interface Remembered extends Quoted {
  /** Of the finding that it was; null when it was not read but typed in, with any part of a sentence as its quote. */
  readonly key: string | null;
  /** What tells one thing from another in a sentence: the unit, or the form of an award. */
  readonly kind: string;
  /** What was read: '937', '200–500'. */
  readonly content: string;
  /** What makes two entries the same fact; only looked at where there is no sentence to follow. */
  readonly identity: string | null;
  /** Whether another content in its sentence is still the same thing. */
  readonly mayChange: boolean;
}

/** A finding of today's text; `keys` and `places` one per place that tells it. */
export interface Found extends Pick<Remembered, 'kind' | 'content' | 'identity'> {
  readonly keys: readonly string[];
  readonly places: readonly Quoted[];
}

/** Where a remembered thing is now: the index of the finding, and whether that tells something else. */
export interface Followed {
  readonly finding: number;
  readonly changed: boolean;
}

/** A sentence with fewer words in common than this is another sentence. */
const ALIKE = 0.6;

/**
 * Finds again in today's text what was decided about an earlier one: first by key, which holds while the sentence
 * does, wherever it stands; then, among what is left, the same content in a sentence much like the one then (reworded
 * around its number); then another content in such a sentence (its number was changed). A finding is given away once,
 * to the likest.
 *
 * @returns one entry per remembered thing: null when its sentence is gone.
 */
export function follow(remembered: readonly Remembered[], found: readonly Found[]): (Followed | null)[] {
  const result: (Followed | null)[] = remembered.map(() => null);
  const taken = new Set<number>();
  const give = (at: number, finding: number | undefined, changed: boolean) => {
    if (finding === undefined || taken.has(finding) || result[at]) return;
    result[at] = { finding, changed };
    taken.add(finding);
  };
  const byKey = new Map(found.flatMap(({ keys }, at) => keys.map((key) => [key, at] as const)));
  remembered.forEach(({ key }, at) => give(at, key === null ? undefined : byKey.get(key), false));
  for (const changed of [false, true]) {
    const pairs = remembered.flatMap((then, at) =>
      result[at] || (changed && !then.mayChange) ? [] : likePairs(then, at, found, taken, changed)
    );
    pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.finding - b.finding);
    for (const { at, finding } of pairs) give(at, finding, changed);
  }
  const same = new Map(found.flatMap(({ identity }, at) => (identity ? [[identity, at] as const] : [])));
  remembered.forEach(({ sentence, identity }, at) => {
    if (sentence === '' && identity !== null) give(at, same.get(identity), false);
  });
  return result;
}

interface Pair {
  readonly at: number;
  readonly finding: number;
  readonly likeness: number;
}

function likePairs(
  then: Remembered,
  at: number,
  found: readonly Found[],
  taken: ReadonlySet<number>,
  changed: boolean
): Pair[] {
  if (then.sentence === '') return [];
  const bag = bagOfWords(then);
  return found.flatMap(({ kind, content, places }, finding): Pair[] => {
    if (taken.has(finding) || kind !== then.kind || (content !== then.content) !== changed) return [];
    const measure = then.key === null ? shareOf : likenessOf;
    const likeness = Math.max(...places.map((place) => measure(bag, bagOfWords(place))));
    return likeness >= ALIKE ? [{ at, finding, likeness }] : [];
  });
}
