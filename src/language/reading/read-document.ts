import type { Award } from '../awards/award';
import { readAwards } from '../awards/read-awards';
import type { Page, PagePost } from '../page/page';
import { readPage } from '../page/read-page';
import type { Span } from '../sentence';
import { toneKey } from '../tone';
import type { Figure } from './figure';
import { readFigures, type ReadingContext } from './read-figures';

/** A line of at most so many words above or between the paragraphs is a menu or a button. */
const LONGEST_MENU = 6;

/** Everything that the library reads in a pasted page. */
export interface Document {
  readonly figures: readonly Figure[];
  readonly awards: readonly Award[];
  readonly page: Page;
}

/**
 * Reads a pasted page: its posts, and the figures and awards of each. Furniture of the site is left out, and each
 * post is read by its own date. A text in which no post is found is read as a whole.
 */
export function readDocument(text: string, context: ReadingContext = {}): Document {
  const page = readPage(text);
  const posts = page.posts.length > 0 ? page.posts : [null];
  return {
    figures: posts.flatMap((post, at) =>
      readFigures(text, post ? settingOf(post, at === 0 ? page.furniture : [], context) : context)
    ),
    awards: readAwards(text),
    page,
  };
}

function settingOf(post: PagePost, above: readonly Span[], context: ReadingContext): ReadingContext {
  const date = context.publishedOn ?? (post.published?.date ?? post.event?.date)?.slice(0, 10);
  const within = partsOf(post, above);
  return date === undefined ? { ...context, within } : { ...context, publishedOn: date, within };
}

/**
 * The stretches that tell the news, in the order of the text: title, standfirst, captions, paragraphs; and what
 * stands above or between them without repeating one and is more than a menu, such as the rows of a table.
 */
function partsOf({ title, standfirst, photos, body, furniture }: PagePost, above: readonly Span[]): Span[] {
  const parts = [title, standfirst, ...photos.map(({ caption }) => caption), ...body].filter(
    (part) => part !== null
  );
  const last = body.at(-1)?.end ?? 0;
  const prose = [...above, ...furniture].filter(
    ({ end, text }) => end < last && text.split(/\s+/, LONGEST_MENU + 1).length > LONGEST_MENU
  );
  const told = new Set(prose.length > 0 ? parts.map(({ text }) => toneKey(text)) : []);
  const between = prose.filter(({ text }) => !told.has(toneKey(text)));
  return [...parts, ...between]
    .sort((a, b) => a.start - b.start)
    .filter((part, at, all) => part.start >= (all[at - 1]?.end ?? 0));
}
