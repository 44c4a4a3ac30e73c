import { bracketPairs, splitClauses, standsAlone, type Clause } from '../../../../../language';
import { mergeEdits, type Edit } from './edit';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** '- ' before an item of a list that was typed by hand. */
const BULLET = /^[-–—+•*]\s+/u;
const TAIL = /[.!?…;:"'”’»\s]/u;
const QUOTES = [/["]/g, /[“”]/g, /[‘’]/g, /[«»]/g];

/**
 * What has to go from a sentence so that nothing is left of the stretches that have no value: the brackets they stand
 * in, or their clauses with one mark each. What stays begins with a capital if the sentence did.
 *
 * @param sentence with digits in the place of tokens, so that their punctuation is not its own.
 * @returns null when nothing would stay that can be read alone: the whole sentence has to go.
 * @example hideParts('Cụm trao 5 căn nhà, 00 suất quà.', [{ start: 20, end: 22 }]) // ', 00 suất quà' goes
 */
export function hideParts(sentence: string, empty: readonly Stretch[]): Edit[] | null {
  const brackets = bracketsAround(sentence, empty);
  const others = empty.filter((each) => !brackets.some((bracket) => holds(bracket, each)));
  const clauses = others.length > 0 ? hideClauses(sentence, others) : [];
  if (!clauses) return null;
  const outside = brackets.filter((bracket) => !clauses.some((cut) => holds(cut, bracket)));
  const cuts = mergeEdits([...clauses, ...outside]);
  const left = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence);
  if (!/[\p{L}\p{N}]/u.test(left)) return null;
  return isWhole(left) || !isWhole(sentence) ? cuts : null;
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

/** The outermost brackets around each stretch, with the blanks before them; none around the whole sentence. */
function bracketsAround(sentence: string, empty: readonly Stretch[]): Edit[] {
  const cuts: Edit[] = [];
  for (const { open, close } of bracketPairs(sentence)) {
    if (cuts.some(({ end }) => open < end) || open === 0) continue;
    if (!empty.some((each) => open < each.start && each.end <= close)) continue;
    let start = open;
    while (start > 0 && /\s/u.test(sentence.charAt(start - 1))) start -= 1;
    cuts.push({ start, end: close + 1, text: '' });
  }
  return cuts;
}

function hideClauses(sentence: string, empty: readonly Stretch[]): Edit[] | null {
  const from = BULLET.exec(sentence)?.[0].length ?? 0;
  let to = sentence.length;
  while (to > from && TAIL.test(sentence.charAt(to - 1))) to -= 1;
  const clauses = splitClauses(sentence.slice(from, to)).map((clause) => ({
    ...clause,
    start: clause.start + from,
    end: clause.end + from,
  }));
  const kept = keptClauses(clauses, empty);
  if (!kept.some(({ start, end, mark }) => mark !== ':' && standsAlone(sentence.slice(start, end))))
    return null;
  return cutsBetween(sentence, clauses, kept, from, to);
}

/** A clause that announces others goes with the last of them. */
function keptClauses(clauses: readonly Clause[], empty: readonly Stretch[]): Clause[] {
  const kept = clauses.filter(
    ({ start, end }) => !empty.some((each) => each.start < end && start < each.end)
  );
  while (kept.length > 0 && kept.at(-1)?.mark === ':' && kept.at(-1) !== clauses.at(-1)) kept.pop();
  return kept;
}

function cutsBetween(
  sentence: string,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  from: number,
  to: number
): Edit[] {
  const cuts: Edit[] = [];
  const first = kept[0];
  if (first && first !== clauses[0]) cuts.push({ start: from, end: first.start, text: '' });
  kept.forEach((clause, at) => {
    const next = kept[at + 1];
    const following = clauses[clauses.indexOf(clause) + 1];
    if (!following || following === next) return;
    const last = next && before(clauses, next);
    if (!next || !last) cuts.push({ start: clause.end, end: to, text: '' });
    else if (clause.mark === '–' && last.mark === '–') {
      cuts.push({ start: clause.end, end: next.start, text: ' ' });
    } else if (clause.mark === ',' && last.mark === ';') {
      cuts.push({ start: clause.end, end: last.end, text: '' });
    } else cuts.push({ start: following.start, end: next.start, text: '' });
  });
  return first && first !== clauses[0] ? [...cuts, ...capitalise(sentence, from, first)] : cuts;
}

const before = (clauses: readonly Clause[], clause: Clause) => clauses[clauses.indexOf(clause) - 1];

/** The first letter of the clause that the sentence begins with now. */
function capitalise(sentence: string, from: number, { start, end }: Clause): Edit[] {
  const wasCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(sentence.slice(from));
  const at = sentence.slice(start, end).search(/[\p{L}\p{N}]/u) + start;
  const letter = String.fromCodePoint(sentence.codePointAt(at) ?? 0);
  if (!wasCapital || at < start || !/\p{Ll}/u.test(letter)) return [];
  return [{ start: at, end: at + letter.length, text: letter.toLocaleUpperCase('vi') }];
}

/** Whether every bracket and every quotation mark has its partner. */
function isWhole(text: string): boolean {
  const brackets = (text.match(/[()[\]]/g) ?? []).length;
  return (
    bracketPairs(text).length * 2 === brackets &&
    QUOTES.every((marks) => (text.match(marks) ?? []).length % 2 === 0)
  );
}
