import { writeText } from '../inline/write-text';
import type { Figure } from '../facts';
import type { Ledger } from './ledger';
import type { SourceView } from './panel';

/** Where a figure was published. Of an article that is not public neither the title nor a word is told. */
export function writeSource(ledger: Ledger, figure: Figure): SourceView | null {
  const title = figure.article === null ? null : (ledger.titles.get(figure.article) ?? null);
  if (title === null || figure.article === null) return null;
  const quote = ledger.quotes.get(figure.id) ?? null;
  return {
    documentId: figure.article,
    title: hideTokens(title, true),
    quote: quote && hideTokens(quote, false),
  };
}

/** What another post leaves a place for is printed there, and left out where the post is only named. */
const hideTokens = (text: string, keepRest: boolean) => writeText(text, () => null, { keepRest });
