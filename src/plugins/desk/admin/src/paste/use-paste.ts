import { useState } from 'react';
import { useAuth, usePersistentState } from '@strapi/strapi/admin';
import type { KeptStretch, SavedDraft } from '../../../server/domain/paste/draft';
import { startEditing, toDraft, type EditedDraft } from './edited-draft';
import { useReadPasteMutation, useSavePasteMutation } from './paste-api';
import { useMessage } from '../use-message';

/** Bytes that the server takes, see its controller. */
const LARGEST = 1_000_000;

/** What was typed and chosen so far: kept by the browser until it is saved or cleared. */
interface Work {
  readonly text: string;
  readonly read: { readonly text: string; readonly kept: readonly KeptStretch[] } | null;
  readonly drafts: readonly EditedDraft[];
}

const NOTHING: Work = { text: '', read: null, drafts: [] };

/** The state of the window: a text, then the drafts read in it, then the articles they became. */
export function usePaste() {
  const message = useMessage();
  const user = useAuth('usePaste', (state) => state.user?.id);
  const [work, setWork] = usePersistentState<Work>(`desk.paste:${user ?? ''}`, NOTHING);
  const [saved, setSaved] = useState<readonly SavedDraft[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [sendText, { isLoading: reading }] = useReadPasteMutation();
  const [sendDrafts, { isLoading: saving }] = useSavePasteMutation();

  const setText = (text: string) => {
    setProblem(null);
    setWork((before) => ({ ...before, text }));
  };
  const read = async () => {
    const { text } = work;
    const size = new Blob([text]).size;
    if (size > LARGEST) return setProblem(message('paste.too-large', { size: (size / 1e6).toFixed(1) }));
    const answer = await sendText(text);
    if ('error' in answer) return setProblem(wordsOf(answer.error) ?? message('paste.failed'));
    setProblem(null);
    setSaved([]);
    setWork({ text, read: { text, kept: answer.data.kept }, drafts: answer.data.drafts.map(startEditing) });
  };
  const change = (at: number, more: Partial<EditedDraft>) => {
    setProblem(null);
    setWork((before) => ({
      ...before,
      drafts: before.drafts.map((draft, index) => (index === at ? { ...draft, ...more } : draft)),
    }));
  };
  const save = async () => {
    const answer = await sendDrafts(work.drafts.filter(({ kept }) => kept).map(toDraft));
    if ('error' in answer) return setProblem(wordsOf(answer.error) ?? message('paste.failed'));
    setProblem(null);
    setSaved(answer.data);
    setWork(NOTHING);
  };
  return {
    ...{ work, saved, problem, reading, saving },
    ...{ setText, read, change, save },
    /** Back to the text; what was changed in the drafts is read anew afterwards. */
    backToText: () => setWork((before) => ({ ...before, read: null, drafts: [] })),
    clear: () => {
      setProblem(null);
      setSaved([]);
      setWork(NOTHING);
    },
    /** Another text after a saved one. */
    startAgain: () => setSaved([]),
  };
}

export type Paste = ReturnType<typeof usePaste>;

/** What the server says in Vietnamese words. */
function wordsOf(error: unknown): string | null {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' && message !== '' ? message : null;
}
