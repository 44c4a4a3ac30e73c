import { useCallback, useState } from 'react';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import { useQueryClient } from 'react-query';
import { isSaved, type Post } from '../post';
import type { Decision } from './decision';
import { READING } from './use-reading';

export interface Deciding {
  /** Keeps decisions on the server at once, then reads the text again. False when the server refused them. */
  readonly decide: (decisions: readonly Decision[]) => Promise<boolean>;
  /** Keys of findings whose decision is on its way. */
  readonly busy: ReadonlySet<string>;
}

/**
 * Decisions about the findings of a post. The request outlives the page: who leaves right after a click loses
 * nothing.
 */
export function useDecide(post: Post): Deciding {
  const { toggleNotification } = useNotification();
  const queries = useQueryClient();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const decide = useCallback(
    async (decisions: readonly Decision[]) => {
      if (!isSaved(post)) return false;
      const keys = decisions.map(({ key }) => key);
      setBusy((before) => new Set([...before, ...keys]));
      try {
        await getFetchClient().post('/desk/decisions', { ...post, decisions });
        await queries.invalidateQueries([...READING]);
        return true;
      } catch (error) {
        toggleNotification({ type: 'danger', message: (error as Error).message });
        return false;
      } finally {
        setBusy((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }
    },
    [post, queries, toggleNotification]
  );
  return { decide, busy };
}
