import { normalize, type Figure } from '../../../../../language';
import { groupBy } from '../../../../figures/server/domain/group-by';
import { lastBefore } from '../reading/last-before';
import type { Passage } from '../reading/reading';
import { shortSentences } from '../reading/short-sentences';
import type { SlipInput, TextPart } from './slip-input';

/** One place where a figure is told. */
export interface Mention {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** A sentence of a part with the figures that it tells, from left to right. */
export interface Sentence {
  readonly text: TextPart;
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph in the part. */
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
}

/** The figures of a post where they stand. */
export interface Told {
  readonly sentences: readonly Sentence[];
  /** In the order of the form. */
  readonly mentions: readonly Mention[];
}

/** Puts the figures of a post back into its sentences. A passage that lies outside every text is left out. */
export function tellBySentence({ texts, figures }: Pick<SlipInput, 'texts' | 'figures'>): Told {
  const sentences = texts.flatMap((text) => {
    let paragraph = 0;
    let seen = 0;
    return shortSentences(text.text).map(({ start, end }): Sentence & { mentions: Mention[] } => {
      for (; seen < start; seen += 1) if (text.text.charAt(seen) === '\n') paragraph += 1;
      return { text, start, end, paragraph, mentions: [] };
    });
  });
  const byPart = groupBy(sentences, ({ text }) => partOf(text));
  for (const { figure, passages } of figures) {
    for (const passage of passages) {
      const sentence = lastBefore(byPart.get(partOf(passage)) ?? [], passage.start);
      if (sentence && passage.start < sentence.end) sentence.mentions.push({ figure, passage, sentence });
    }
  }
  for (const { mentions } of sentences) mentions.sort((a, b) => a.passage.start - b.passage.start);
  return { sentences, mentions: sentences.flatMap(({ mentions }) => mentions) };
}

const partOf = ({ part, index }: Pick<Passage, 'part' | 'index'>) => `${part} ${index}`;

/** The words between two places of one part, in small letters. */
export function wordsBetween({ text }: Sentence, from: Passage, to: Passage): string {
  return normalize(text.text.slice(from.end, Math.max(from.end, to.start))).toLowerCase();
}

/** The words behind a place, to the end of its sentence, in small letters. */
export function wordsBehind({ text, end }: Sentence, from: Passage): string {
  return normalize(text.text.slice(from.end, end)).toLowerCase();
}

/** The words before a place, from the begin of its sentence, in small letters. */
export function wordsBefore({ text, start }: Sentence, to: Passage): string {
  return normalize(text.text.slice(start, to.start)).toLowerCase();
}
