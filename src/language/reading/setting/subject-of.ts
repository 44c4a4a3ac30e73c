import type { Finding } from '../finding';
import { keyAt, type Token } from '../token';
import { wordKey } from '../word-key';
import type { SubjectMention } from './find-subjects';

/**
 * How a text tells whom a figure is about: `sentence` names it beside the figure, `line` begins the paragraph or list
 * item with it, `host` holds the event that the whole text reports, `first` is only named before all others.
 */
export type SubjectSource = 'sentence' | 'line' | 'host' | 'first';

/** Whom a figure is about, and how that is told. */
export interface SubjectFound {
  readonly mention: SubjectMention;
  readonly source: SubjectSource;
}

const LEAD_SENTENCES = 12;
/** No sentence needs more tokens to say that the whole is meant. */
const LOOK_BACK = 60;

/**
 * The subject of the whole text: who holds the event ("… tổ chức hội nghị") in the lead, else who is named first, in
 * full if anybody is.
 */
export function mainSubject(
  tokens: readonly Token[],
  mentions: readonly SubjectMention[]
): SubjectFound | null {
  const lead = (tokens[0]?.sentence ?? 0) + LEAD_SENTENCES;
  let at = 0;
  for (const mention of mentions) {
    const sentence = tokens[mention.from]?.sentence ?? 0;
    if (sentence > lead) break;
    at = Math.max(at, mention.to);
    if (!mention.acts) continue;
    for (; tokens[at]?.sentence === sentence; at += 1) {
      if (keyAt(tokens, at) === 'tổ' && keyAt(tokens, at + 1) === 'chức') return { mention, source: 'host' };
    }
  }
  const first = mentions.find(({ bare }) => !bare) ?? mentions[0];
  return first ? { mention: first, source: 'first' } : null;
}

/** Words that say that the whole is meant again, not the unit that began the paragraph. */
const WHOLE: ReadonlySet<string> = new Set(['toàn', 'cụm', 'các', 'cả'].map(wordKey));
/** "Ở LĐLĐ huyện A, 12 CĐCS có …": the place is whom it is about. */
const AT: ReadonlySet<string> = new Set(['ở', 'tại'].map(wordKey));
/** So many tokens may stand before the name that begins a line: a dash, 'Ở', 'Tại'. */
const BEFORE_NAME = 2;

/** Walks along findings and mentions together, so that each is looked at once. */
export function subjectsOf(
  text: string,
  tokens: readonly Token[],
  findings: readonly Finding[],
  mentions: readonly SubjectMention[]
): (SubjectFound | null)[] {
  const main = mainSubject(tokens, mentions);
  const lines = numberLines(text, tokens);
  let next = 0;
  let own: SubjectFound | null = null;
  let topic: SubjectMention | null = null;
  return findings.map(({ from, at }) => {
    const sentence = tokens[at]?.sentence;
    if (own && tokens[own.mention.from]?.sentence !== sentence) own = null;
    for (; (mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= from; next += 1) {
      const mention = mentions[next] as SubjectMention;
      if (!mention.distinct) continue;
      const begins = lines[mention.from - BEFORE_NAME - 1] !== lines[mention.from];
      if (begins && (mention.acts || AT.has(keyAt(tokens, mention.from - 1)))) topic = mention;
      if (mention.acts && tokens[mention.from]?.sentence === sentence)
        own ??= { mention, source: 'sentence' };
    }
    if (own) return own;
    const goesOn = topic !== null && lines[topic.from] === lines[at] && !tellsWhole(tokens, at);
    return goesOn && topic ? { mention: topic, source: 'line' } : main;
  });
}

/** The line that each token stands in, from 0. */
function numberLines(text: string, tokens: readonly Token[]): Uint32Array {
  const lines = new Uint32Array(tokens.length);
  for (let at = 1; at < tokens.length; at += 1) {
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    lines[at] = (lines[at - 1] as number) + (between.includes('\n') ? 1 : 0);
  }
  return lines;
}

function tellsWhole(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; tokens[before]?.sentence === sentence && before > at - LOOK_BACK; before -= 1)
    if (WHOLE.has(keyAt(tokens, before))) return true;
  return false;
}
