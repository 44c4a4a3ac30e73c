import { splitSentences, type Span } from '../../../../../language';

/** No sentence that somebody reads is longer, in UTF-16 code units; the longest in print have some 900. */
const LONGEST = 2000;

/**
 * The sentences of a text, one of more than 2000 characters in pieces, cut at a blank where there is one. What is said
 * of a finding is said within its sentence: an endless list as one sentence would be gone through once per figure.
 */
export function shortSentences(text: string): Span[] {
  return splitSentences(text).flatMap((sentence) =>
    sentence.text.length > LONGEST ? pieces(text, sentence) : [sentence]
  );
}

function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  for (let from = start; from < end;) {
    const blank = end - from > LONGEST ? text.lastIndexOf(' ', from + LONGEST) : end;
    const to = blank > from ? blank : Math.min(end, from + LONGEST);
    cut.push({ text: text.slice(from, to), start: from, end: to });
    from = to === blank ? to + 1 : to;
  }
  return cut;
}
