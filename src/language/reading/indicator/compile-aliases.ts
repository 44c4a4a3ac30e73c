import type { Indicator } from '../../catalogue';
import { normalize } from '../../normalize';
import { phraseTrie, type PhraseTrie } from '../phrase-trie';
import { tokenize } from '../tokenize';

/** One phrase of an alias: its number in the trie, how many words it has, and whether it touches the number. */
export interface Part {
  readonly id: number;
  readonly words: number;
  readonly touching: boolean;
}

/** An alias made ready: what must stand before the number, and what behind, in the order of the text. */
export interface Alias {
  readonly indicator: Indicator;
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
  /** Without `#`: the one phrase may stand on either side. */
  readonly free: boolean;
}

/** A catalogue made ready for reading. */
export interface AliasIndex {
  readonly trie: PhraseTrie<number>;
  readonly byUnit: ReadonlyMap<string, readonly Alias[]>;
}

const known = new WeakMap<readonly Indicator[], AliasIndex>();

/** Compiles the aliases of a catalogue; once per catalogue. */
export function compileAliases(catalogue: readonly Indicator[]): AliasIndex {
  const compiled = known.get(catalogue) ?? compile(catalogue);
  known.set(catalogue, compiled);
  return compiled;
}

function compile(catalogue: readonly Indicator[]): AliasIndex {
  const ids = new Map<string, number>();
  const part = (phrase: string, touching: boolean): Part => {
    const id = ids.get(phrase) ?? ids.size;
    ids.set(phrase, id);
    return { id, words: tokenize(phrase).length, touching };
  };
  const byUnit = new Map<string, Alias[]>();
  for (const indicator of catalogue) {
    for (const text of indicator.aliases) {
      const alias = { indicator, ...split(text, part) };
      for (const unit of [indicator.unit, ...(indicator.otherUnits ?? [])]) {
        const list = byUnit.get(unit) ?? [];
        list.push(alias);
        byUnit.set(unit, list);
      }
    }
  }
  return { trie: phraseTrie(ids), byUnit };
}

function split(text: string, part: (phrase: string, touching: boolean) => Part): Omit<Alias, 'indicator'> {
  const [left = '', right] = normalize(text).split('#');
  if (right === undefined)
    return { before: phrases(left).map((each) => part(each, false)), behind: [], free: true };
  const before = phrases(left).map((each, at, all) =>
    part(each, at === all.length - 1 && !left.trim().endsWith('…'))
  );
  const behind = phrases(right).map((each, at) => part(each, at === 0 && !right.trim().startsWith('…')));
  return { before, behind, free: false };
}

function phrases(text: string): string[] {
  return text
    .split('…')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
