import { useState } from 'react';
import { dropDraft, keepDraft, keptDraft, type DraftOf } from './kept-draft';

/** The state of a form that survives being closed: what was typed is kept until it is used or dropped. */
export function useKeptDraft<Draft extends object>(of: DraftOf, begin: () => Draft) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft<Draft>(of) ?? begin());
  return {
    draft,
    change: (part: Partial<Draft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      // Looking is not changing: a form as it began need not be kept.
      if (JSON.stringify(next) === JSON.stringify(begin())) dropDraft(of);
      else keepDraft(of, next);
    },
    /** Back to what the text tells. */
    reset: () => {
      dropDraft(of);
      setDraft(begin());
    },
    forget: () => dropDraft(of),
  };
}
