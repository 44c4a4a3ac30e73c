import type { Finding } from '../finding';
import { keyAt, type Token } from '../token';
import type { SubjectMention } from './find-subjects';

/**
 * How a text tells whom a figure is about: `sentence` names it beside the figure, `host` holds the event that the whole
 * text reports, `first` is only named before all others.
 */
export type SubjectSource = 'sentence' | 'host' | 'first';

/** Whom a figure is about, and how that is told. */
export interface SubjectFound {
  readonly mention: SubjectMention;
  readonly source: SubjectSource;
}

const LEAD_SENTENCES = 12;

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

/** Walks along findings and mentions together, so that each is looked at once. */
export function subjectsOf(
  tokens: readonly Token[],
  findings: readonly Finding[],
  mentions: readonly SubjectMention[]
): (SubjectFound | null)[] {
  const main = mainSubject(tokens, mentions);
  let next = 0;
  let own: SubjectFound | null = null;
  return findings.map(({ from, at }) => {
    const sentence = tokens[at]?.sentence;
    if (own && tokens[own.mention.from]?.sentence !== sentence) own = null;
    for (; (mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= from; next += 1) {
      const mention = mentions[next] as SubjectMention;
      if (mention.acts && mention.distinct && tokens[mention.from]?.sentence === sentence)
        own ??= { mention, source: 'sentence' };
    }
    return own ?? main;
  });
}
