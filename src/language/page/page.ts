import type { Span } from '../sentence';

/** A day that a page names; `date` is ISO 8601, with time and Vietnam's offset if the page prints a time. */
export interface PageDate {
  readonly written: Span;
  /** '2024-12-21' or '2024-12-23T06:03:00+07:00'; null if no year is written and none can be inferred. */
  readonly date: string | null;
  /** True if the year is not in `written` but comes from the words around it. */
  readonly yearInferred: boolean;
}

/** A photograph as far as the page's text shows it. */
export interface PagePhoto {
  readonly caption: Span;
  /** The photographer, without "Ảnh:". */
  readonly credit: Span | null;
  /** The image's file name, if the page leaked it. */
  readonly file: Span | null;
}

/** Where the post was first published. */
export interface PageSource {
  /** The paper or portal, as it is called: 'Lao Động'. */
  readonly name: string | null;
  readonly url: string | null;
  /** The words of the page that say so. */
  readonly written: Span;
}

/** A place with the words that name it. */
export interface PagePlace {
  /** 'tỉnh Cao Bằng'. */
  readonly name: string;
  readonly written: Span;
}

/** One post of a pasted page. Every part is a slice of the text as it was given. */
export interface PagePost {
  readonly title: Span | null;
  readonly standfirst: Span | null;
  readonly published: PageDate | null;
  readonly event: PageDate | null;
  readonly place: PagePlace | null;
  readonly author: Span | null;
  readonly source: PageSource | null;
  readonly photos: readonly PagePhoto[];
  /** The paragraphs, subheadings among them. */
  readonly body: readonly Span[];
  /** What was dropped: menus, counters, comments, repeated leads and captions, … */
  readonly furniture: readonly Span[];
}

/** A pasted page. */
export interface Page {
  readonly posts: readonly PagePost[];
  /** What stands before the first post. */
  readonly furniture: readonly Span[];
}
