import { fold } from '../../../../language';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The things whose name or alias has every word that was typed, with or without diacritics: names that begin with
 * what was typed first, then other names, then those found by an alias only. Order is kept within each; without
 * words, all.
 *
 * @example rankNames([{ name: 'LĐLĐ tỉnh Cao Bằng', aliases: [] }], 'cao bang') // the one
 */
export function rankNames<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const wanted = fold(typed).trim();
  if (!wanted) return [...items];
  const words = wanted.split(/\s+/);
  const has = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const rankOf = ({ name, aliases }: Item) => {
    if (fold(name).startsWith(wanted)) return 0;
    if (has(name)) return 1;
    return aliases.some(has) ? 2 : null;
  };
  const ranks = items.map((item) => ({ item, rank: rankOf(item) }));
  return [0, 1, 2].flatMap((wantedRank) =>
    ranks.filter(({ rank }) => rank === wantedRank).map(({ item }) => item)
  );
}
