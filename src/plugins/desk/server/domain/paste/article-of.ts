import type { Draft } from './draft';

/** A section of a report, or a few words without a full stop, between paragraphs. */
const LONGEST_HEADING = 12;
const SENTENCE_END = /[.,;:!?…"”»)]$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * A draft as data of the content type article. Captions become photos without a picture: a draft may lack it, and the
 * form asks for it before the post is published.
 */
export function articleOf(draft: Draft) {
  const { title, standfirst, byline, source, captions, eventDate, publishedAt } = draft;
  return {
    title,
    standfirst: standfirst || null,
    body: draft.paragraphs.map((text, at) =>
      isHeading(text, at === draft.paragraphs.length - 1) ? heading(text) : paragraph(text)
    ),
    byline: byline || null,
    source: source.name || source.url || source.attribution ? source : null,
    photos: captions.map(({ caption, credit }) => ({ caption, credit })),
    eventDate,
    publicationDate: publishedAt,
    category: draft.category,
    authors: [...draft.authors],
    organisations: [...draft.organisations],
    clusters: [...draft.clusters],
  };
}

/** Whether a paragraph is a subheading by its looks; the last one heads nothing. */
function isHeading(text: string, last: boolean): boolean {
  return (
    !last && CAPITAL.test(text) && !SENTENCE_END.test(text) && text.split(/\s+/).length <= LONGEST_HEADING
  );
}

const children = (text: string) => [{ type: 'text' as const, text }];
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: children(text) });
const heading = (text: string) => ({ type: 'heading' as const, level: 3 as const, children: children(text) });
