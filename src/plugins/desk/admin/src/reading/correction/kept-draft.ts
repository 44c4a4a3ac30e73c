import type { SavedPost } from '../post';

/** What a half-filled form belongs to. */
export interface DraftOf {
  readonly post: SavedPost;
  /** Of the finding. */
  readonly key: string;
}

const nameOf = ({ post: { documentId, locale }, key }: DraftOf) =>
  `desk.correction.${documentId}.${locale}.${key}`;

/** Keeps a half-filled form until the browser tab is closed: closing the form or leaving the post loses nothing. */
export const keepDraft = (of: DraftOf, draft: object) =>
  sessionStorage.setItem(nameOf(of), JSON.stringify(draft));

export const hasDraft = (of: DraftOf) => sessionStorage.getItem(nameOf(of)) !== null;

export const dropDraft = (of: DraftOf) => sessionStorage.removeItem(nameOf(of));

/** The form as it was left; null when it was never begun. */
export function keptDraft<Draft>(of: DraftOf): Draft | null {
  const kept = sessionStorage.getItem(nameOf(of));
  return kept === null ? null : (JSON.parse(kept) as Draft);
}
