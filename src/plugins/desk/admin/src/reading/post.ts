/** The types of content that tell news with figures. */
export const READ_TYPES: readonly string[] = ['api::article.article', 'api::event.event'];

/** The post that is being edited: one language of one document. */
export interface Post {
  readonly uid: string;
  /** Null until it is saved for the first time. */
  readonly documentId: string | null;
  readonly locale: string;
}

/** A post that is saved: decisions about its figures can be kept. */
export interface SavedPost extends Post {
  readonly documentId: string;
}

export const isSaved = (post: Post): post is SavedPost => post.documentId !== null;
