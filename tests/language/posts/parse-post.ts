import { KINDS, QUALIFIERS, UNITS, type Kind, type Qualifier, type Unit } from './vocabulary';

/** One labelled number. Offsets count UTF-16 code units of the post's text as a reader sees it. */
export interface Label {
  num: string;
  numStart: number;
  value: number;
  upper: number | null;
  qualifier: Qualifier;
  unit: Unit;
  kind: Kind;
  /** Code of the indicator, or null: not asked. */
  indicator: string | null;
  /** May be read or left out: an editor would not miss it. */
  optional: boolean;
  /** Further answers that are right as well; empty when only one is. */
  otherUnits: readonly Unit[];
  otherQualifiers: readonly Qualifier[];
}

export interface Post {
  text: string;
  figures: Label[];
}

const MARK = /\{([^{}=]+) = ([^{}]+)\}/gu;
const DIRECTIVES = /^(?:#! .*\n)+/u;
const NO_BREAK_SPACE = '\u00a0';

/**
 * Turns a post with inline labels into its plain text and the labels with their offsets.
 *
 * A label is `{number = value unit qualifier @kind #indicator}`; README.md has the grammar. `␣` becomes a
 * no-break space, and a first line `#! nfd` decomposes the text.
 *
 * @throws Error that names the label, what is wrong with it and what to write instead.
 *
 * @example parsePost('gần {60 = 60e9 vnd nearly} tỷ').figures[0].value // 60000000000
 */
export function parsePost(source: string): Post {
  const directives = DIRECTIVES.exec(source)?.[0] ?? '';
  const form = directives.includes('#! nfd') ? 'NFD' : 'NFC';
  const plain = (part: string) => part.replaceAll('␣', NO_BREAK_SPACE).normalize(form);
  const body = source.slice(directives.length);

  let text = '';
  let last = 0;
  const figures: Label[] = [];
  for (const match of body.matchAll(MARK)) {
    const [whole, num = '', words = ''] = match;
    text += plain(body.slice(last, match.index));
    figures.push({ num: plain(num), numStart: text.length, ...parseLabel(num, words, whole) });
    text += plain(num);
    last = match.index + whole.length;
  }
  return { text: text + plain(body.slice(last)), figures };
}

function parseLabel(num: string, words: string, whole: string): Omit<Label, 'num' | 'numStart'> {
  const label = { value: plainNumber(num), upper: null as number | null, optional: false };
  let units: Unit[] = [];
  let qualifiers: Qualifier[] = ['exact'];
  let kind: Kind | undefined;
  let indicator: string | null = null;

  for (const word of words.trim().split(/\s+/u)) {
    const [low = '', high] = word.split('..');
    const choices = word.split(',');
    if (word === 'optional') label.optional = true;
    else if (word.startsWith('#')) indicator = word.slice(1);
    else if (/^\d/u.test(word)) {
      label.value = Number(low);
      label.upper = high === undefined ? null : Number(high);
    } else if (isAll(choices, UNITS)) units = choices;
    else if (isAll(choices, QUALIFIERS)) qualifiers = choices;
    else if (word.startsWith('@') && isAll([word.slice(1)], KINDS)) kind = word.slice(1) as Kind;
    else throw new Error(`${whole}: "${word}" is no value, unit, qualifier, @kind or #indicator.`);
  }

  const [unit, ...otherUnits] = units;
  const [qualifier = 'exact', ...otherQualifiers] = qualifiers;
  if (unit === undefined) throw new Error(`${whole}: no unit; write one of ${UNITS.join(' ')}.`);
  if (Number.isNaN(label.value + (label.upper ?? 0)))
    throw new Error(`${whole}: its value cannot be told from "${num}"; write it, for example 2.5e9.`);
  kind ??= unit === 'percent' ? 'rate' : label.upper === null ? 'total' : 'range';
  return { ...label, unit, otherUnits, qualifier, otherQualifiers, kind, indicator };
}

const isAll = <Word extends string>(words: string[], known: readonly Word[]): words is Word[] =>
  words.every((word) => (known as readonly string[]).includes(word));

/** Digits as they stand, '.' before three digits and ',' before decimals; NaN for anything else. */
function plainNumber(num: string): number {
  const isPlain = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u.test(num);
  return isPlain ? Number(num.replaceAll('.', '').replace(',', '.')) : NaN;
}
