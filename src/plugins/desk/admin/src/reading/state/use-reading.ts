import { useMemo } from 'react';
import { getFetchClient, useDebounce, useForm } from '@strapi/strapi/admin';
import { useQuery, useQueryClient } from 'react-query';
import type { Reading } from '../../../../server/domain/reading/reading';
import { PLUGIN_ID } from '../../plugin-id';
import { READ_TYPES, type Post } from '../post';
import { postValues, type FormValues, type PostValues } from '../text/form-values';
import { pickedIds } from '../text/picked-ids';
import { RELATION, useSavedRelation } from '../text/use-saved-relation';

/** The text is read when typing has paused for so long, in milliseconds. */
const PAUSE = 600;
/** Within this time another part of the page that asks for the same text gets the same answer. */
const FRESH_FOR = 10_000;

/** Every reading's key begins so: a decision makes all of them read again. */
export const READING = [PLUGIN_ID, 'reading'] as const;

export interface ReadingState {
  /** Of the text as it was when typing paused; null before the first answer. */
  readonly reading: Reading | null;
  /** The text has changed since, or the answer is on its way. */
  readonly behind: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * What the text in the form tells, saved or not. All parts of the edit view share one request: it is known by its
 * text, so an old answer is never shown for a newer text.
 *
 * @param savedAt when the post was saved last; its relations are read again then.
 */
export function useReading(post: Post, savedAt?: string): ReadingState {
  const queries = useQueryClient();
  const { values, error: unknownRelation } = usePostValues(post, savedAt);
  const settled = useDebounce(values, PAUSE);
  const { data, isFetching, error, refetch } = useQuery<Reading, Error>(
    [...READING, post, settled],
    async ({ signal }) => {
      const { data } = await getFetchClient().post<{ data: Reading }>(
        '/desk/reading',
        { ...post, values: settled },
        { signal }
      );
      return data.data;
    },
    {
      enabled: settled !== null,
      keepPreviousData: true,
      staleTime: FRESH_FOR,
      retry: false,
    }
  );
  return {
    reading: data ?? null,
    behind: isFetching || settled !== values,
    error: error ?? unknownRelation,
    retry: () => void (unknownRelation ? queries.invalidateQueries([...RELATION]) : refetch()),
  };
}

type Ids = string[] | null;

/** The form's text with the relations as picked; no values while the saved relations are not known. */
function usePostValues(post: Post, savedAt?: string) {
  const form = useForm<FormValues>('desk', (state) => state.values as FormValues);
  const organisations = useSavedRelation(post, 'organisations', savedAt);
  const clusters = useSavedRelation(post, 'clusters', savedAt);
  // By its text, not by its identity: typing in a field that tells no news reads nothing again.
  const text = !READ_TYPES.includes(post.uid)
    ? null
    : JSON.stringify([
        postValues(form),
        organisations.ids ? pickedIds(organisations.ids, form.organisations) : null,
        clusters.ids ? pickedIds(clusters.ids, form.clusters) : null,
      ]);
  const values = useMemo((): PostValues | null => {
    if (text === null) return null;
    const [plain, ofOrganisations, ofClusters] = JSON.parse(text) as [PostValues, Ids, Ids];
    return ofOrganisations && ofClusters
      ? { ...plain, organisations: ofOrganisations, clusters: ofClusters }
      : null;
  }, [text]);
  return { values, error: organisations.error ?? clusters.error };
}
