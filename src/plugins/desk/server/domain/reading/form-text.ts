import type { Span } from '../../../../../language';
import { blankTokens } from '../../../../figures/server/domain/inline/blank-tokens';
import { blocksText } from './blocks-text';
import type { FormValues } from './form-values';
import { lastBefore } from './last-before';
import type { Passage, PartName } from './reading';
import { shortSentences } from './short-sentences';

/** One field of the form as a stretch of the whole text. */
interface Part {
  readonly part: PartName;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a form, its parts one under another, and where each part and sentence lies in it. */
export interface FormText {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly sentences: readonly Span[];
}

/** Puts the parts that tell news together, in the order in which a reader meets them; empty ones are left out. */
export function formText(values: FormValues): FormText {
  const told: [PartName, number, string][] = [
    ['title', 0, values.title ?? ''],
    ['standfirst', 0, values.standfirst ?? ''],
    ['summary', 0, values.summary ?? ''],
    ['body', 0, blocksText(values.body ?? [])],
    ['agenda', 0, blocksText(values.agenda ?? [])],
    ...(values.captions ?? []).map((text, index): [PartName, number, string] => [
      'caption',
      index,
      text ?? '',
    ]),
  ];
  const parts: Part[] = [];
  let text = '';
  for (const [part, index, typed] of told) {
    const words = blankTokens(typed);
    if (words.trim() === '') continue;
    if (text !== '') text += '\n';
    parts.push({ part, index, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, parts, sentences: shortSentences(text) };
}

/** Where a stretch of the whole text lies in the form, with the sentence around it. */
export function passageAt({ text, parts, sentences }: FormText, start: number, end: number): Passage {
  const part = lastBefore(parts, start);
  const sentence = lastBefore(sentences, start);
  if (!part) throw new RangeError(`There is no part at ${start} in a text of ${text.length} characters.`);
  return {
    part: part.part,
    index: part.index,
    start: start - part.start,
    end: end - part.start,
    quote: text.slice(start, end),
    sentence: sentence && sentence.end >= end ? sentence.text : text.slice(start, end),
  };
}

/** Where in its sentence a stretch begins; 0 when no sentence holds it. */
export function offsetInSentence({ sentences }: FormText, start: number): number {
  const sentence = lastBefore(sentences, start);
  return sentence ? start - sentence.start : 0;
}
