import { awardContent, awardKind } from './award-content';
import type { AcceptedAward, Decided } from './decided';

/** What an award's row says about who got what. */
export interface StoredAward {
  readonly documentId: string;
  readonly form: string;
  readonly recipientKind: string;
  readonly personName: string | null;
  readonly count: number | null;
  readonly organisation: { readonly documentId: string } | null;
  readonly cluster: { readonly documentId: string } | null;
}

/** An award of the post beside its place in the text; one that was typed in is told by form, recipient and count. */
export function storedAward(
  draft: StoredAward,
  published: StoredAward | null,
  decided: Decided | undefined
): AcceptedAward {
  const typed = { kind: awardKind(draft), content: awardContent(draft) };
  return {
    award: {
      documentId: draft.documentId,
      verified:
        published !== null && awardKind(published) + awardContent(published) === typed.kind + typed.content,
    },
    remembered: {
      key: decided?.key ?? null,
      ...(decided?.told ?? typed),
      quote: decided?.quote ?? '',
      sentence: decided?.sentence ?? '',
      identity: `${typed.kind} ${typed.content}`,
      mayChange: true,
    },
  };
}
