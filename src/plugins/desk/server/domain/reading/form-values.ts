/** A node of Strapi's blocks field, as far as its text is concerned. */
export interface Block {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Block[];
}

/** What a post's form holds, saved or not. Dates are YYYY-MM-DD or ISO moments; organisations and clusters documentIds. */
export interface FormValues {
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly body?: readonly Block[] | null;
  /** Of the cover, then of each photo. */
  readonly captions?: readonly (string | null)[] | null;
  readonly summary?: string | null;
  readonly agenda?: readonly Block[] | null;
  readonly period?: string | null;
  readonly eventDate?: string | null;
  readonly publicationDate?: string | null;
  readonly startsAt?: string | null;
  readonly organisations?: readonly string[] | null;
  readonly clusters?: readonly string[] | null;
}
