import type { Reference } from '../reading/reading';

/** A caption of a pasted page. Its picture is not in the text: an editor adds it. */
export interface DraftCaption {
  readonly caption: string;
  readonly credit: string | null;
}

export interface DraftSource {
  readonly name: string | null;
  readonly url: string | null;
  /** The line printed below the post: 'Theo Báo Ví Dụ'. */
  readonly attribution: string | null;
}

/** What becomes an article, a draft. Texts are in NFC with single spaces. */
export interface Draft {
  readonly title: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
  readonly byline: string;
  readonly source: DraftSource;
  readonly captions: readonly DraftCaption[];
  /** ISO 8601 with an offset. */
  readonly publishedAt: string | null;
  /** YYYY-MM-DD */
  readonly eventDate: string | null;
  /** documentIds */
  readonly category: string | null;
  readonly authors: readonly string[];
  readonly organisations: readonly string[];
  readonly clusters: readonly string[];
}

/** An article that may be the same: by its title, or copied from the same address. */
export interface Duplicate extends Reference {
  readonly by: 'title' | 'source';
}

/** A draft as it is proposed, with the names behind its references and what an editor should know. */
export interface ProposedDraft extends Omit<Draft, 'authors' | 'organisations' | 'clusters' | 'category'> {
  readonly authors: readonly Reference[];
  readonly organisations: readonly Reference[];
  readonly clusters: readonly Reference[];
  /** 'tỉnh Cao Bằng': where it happened; articles have no field for it. */
  readonly place: string | null;
  /** The year of the event is not printed but inferred. */
  readonly eventYearInferred: boolean;
  /** No post was found: this is all of the text. */
  readonly wholeText: boolean;
  readonly duplicates: readonly Duplicate[];
}

/** A stretch of the pasted text that a post is made of; everything between stretches is furniture. UTF-16 units. */
export interface KeptStretch {
  readonly start: number;
  readonly end: number;
  /** Which post. */
  readonly post: number;
}

/** What was read in a pasted page. */
export interface ReadPaste {
  readonly drafts: readonly ProposedDraft[];
  readonly kept: readonly KeptStretch[];
}

/** A draft that was saved. */
export interface SavedDraft {
  readonly documentId: string;
  readonly title: string;
}
