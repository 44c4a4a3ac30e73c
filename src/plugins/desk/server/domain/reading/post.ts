/** The types of posts that are read. */
export const POST_TYPES = { 'api::article.article': 'article', 'api::event.event': 'event' } as const;

export type PostUid = keyof typeof POST_TYPES;

/** A post in one language. */
export interface PostReference {
  readonly uid: PostUid;
  readonly documentId: string;
  readonly locale: 'vi' | 'en';
}

/** Names a post in the table of decisions: 'article:abc'. */
export const postKey = ({ uid, documentId }: Pick<PostReference, 'uid' | 'documentId'>) =>
  `${POST_TYPES[uid]}:${documentId}`;
