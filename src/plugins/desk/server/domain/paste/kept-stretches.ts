import type { Page, PagePost, Span } from '../../../../../language';
import type { KeptStretch } from './draft';

/** The stretches of a page that its posts are made of, in the order of the text and without overlaps. */
export function keptStretches({ posts }: Page): KeptStretch[] {
  const stretches = posts.flatMap((post, at) =>
    spansOf(post).map(({ start, end }) => ({ start, end, post: at }))
  );
  let last = 0;
  return stretches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end, post }) => {
      const from = Math.max(start, last);
      if (end <= from) return [];
      last = end;
      return [{ start: from, end, post }];
    });
}

function spansOf({ title, standfirst, published, author, source, photos, body }: PagePost): Span[] {
  const captions = photos.flatMap(({ caption, credit }) => [caption, credit]);
  return [title, standfirst, published?.written, author, source?.written, ...captions, ...body].filter(
    (span) => span !== null && span !== undefined
  );
}
