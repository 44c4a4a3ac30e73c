import { AWARD_FORMS } from '../lexicon/awards';
import { keyAt, type Token } from '../reading/token';
import { tokenize } from '../reading/tokenize';
import { wordKey } from '../reading/word-key';
import type { Award, AwardContext } from './award';
import { chunkSentence } from './chunk-sentence';
import { readAward, type Told } from './read-award';
import { splitAwards } from './split-awards';

/**
 * Reads the awards that a text tells of: active ("tặng Bằng khen … cho LĐLĐ tỉnh A và B"), passive ("14 tập thể được
 * tặng Cờ thi đua") or in a list ("74 Bằng khen tập thể"). What is proposed, planned or merely ruled is no award.
 * A giver, a verb or a year told once holds for the awards after it in the sentence.
 *
 * @returns the awards in order; each quote is a slice of the text. Never throws; linear in the length of the text.
 * @example readAwards('LĐLĐ tỉnh tặng Giấy khen cho 5 tập thể.')[0] // { form: 'giay-khen', giver: 'LĐLĐ tỉnh', count: 5, … }
 */
export function readAwards(text: string, context: AwardContext = {}): Award[] {
  const tokens = tokenize(text);
  const awards: Award[] = [];
  for (let from = 0; from < tokens.length;) {
    const to = sentenceEnd(tokens, from);
    if (mayTell(tokens, from, to)) awards.push(...readSentence(text, tokens, from, to, context));
    from = to;
  }
  return awards;
}

/** The first words of all forms of awards: most sentences have none. */
const SIGNS: ReadonlySet<string> = new Set(
  [...AWARD_FORMS.map(([phrase]) => phrase), 'cờ'].map((phrase) => wordKey(phrase.split(' ')[0] ?? ''))
);

function mayTell(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (SIGNS.has(keyAt(tokens, at))) return true;
  return false;
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
  return to;
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  context: AwardContext
): Award[] {
  const chunks = chunkSentence(tokens, from, to);
  const awards: Award[] = [];
  let told: Told = { giver: null, year: context.year ?? null, accepted: false, subject: null };
  let open: readonly Award[] = [];
  let seen = 0;
  for (const stretch of splitAwards(chunks)) {
    for (; seen < stretch.award; seen += 1) {
      const chunk = chunks[seen];
      if (chunk?.kind === 'year') told = { ...told, year: chunk.value };
    }
    const read = readAward({ text, tokens, chunks }, stretch, told);
    told = read.told;
    awards.push(...(read.joined && !read.open ? shareRecipients(open, read.awards) : open));
    open = read.open ? read.awards : [];
    if (!read.open) awards.push(...read.awards);
  }
  return [...awards, ...open];
}

/** 'Bằng khen và Kỷ niệm chương cho 3 cá nhân': the first form goes to those whom the second names. */
function shareRecipients(open: readonly Award[], told: readonly Award[]): Award[] {
  return open.flatMap((award) =>
    told.map(({ recipients, count, named, giver, giverLevel, theme, year }) => ({
      ...award,
      recipients,
      count: award.count ?? count,
      named,
      giver: award.giver ?? giver,
      giverLevel: award.giverLevel ?? giverLevel,
      theme: award.theme ?? theme,
      year: award.year ?? year,
    }))
  );
}
