import { useDeferredValue } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { PLUGIN_ID } from '../plugin-id';

/** Choices change seldom: within a minute the same words are not asked again. */
const FRESH_FOR = 60_000;

/**
 * What the server offers for the words typed so far, with or without diacritics; the former offer stays until the
 * next is there.
 *
 * @param path '/desk/indicators' or '/desk/subjects?kind=cluster'.
 */
export function useSearched<Choice>(path: string, words: string) {
  const { get } = useFetchClient();
  const search = useDeferredValue(words.trim());
  const { data, isFetching, error } = useQuery<Choice[], Error>(
    [PLUGIN_ID, path, search],
    async ({ signal }) => {
      const [address, query] = path.split('?');
      const params = { ...Object.fromEntries(new URLSearchParams(query)), ...(search && { search }) };
      const { data } = await get<{ data: Choice[] }>(address ?? path, { params, signal });
      return data.data;
    },
    { keepPreviousData: true, staleTime: FRESH_FOR }
  );
  return { choices: data ?? [], searching: isFetching, error };
}
