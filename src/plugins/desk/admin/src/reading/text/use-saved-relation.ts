import { getFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { PLUGIN_ID } from '../../plugin-id';
import { READ_TYPES, type Post } from '../post';

interface Answer {
  results: { documentId: string }[];
  pagination: { pageCount: number };
}

const PAGE_SIZE = 100;

/** Every saved relation's key begins so. */
export const RELATION = [PLUGIN_ID, 'relation'] as const;

/**
 * The documents that a relation of the saved post leads to. Strapi's form holds only what changed since.
 *
 * @param savedAt when the post was saved last: another save is read again.
 * @returns undefined while it is not known.
 */
export function useSavedRelation({ uid, documentId, locale }: Post, field: string, savedAt?: string) {
  const { data, error } = useQuery<string[], Error>(
    [...RELATION, uid, documentId, locale, field, savedAt],
    async ({ signal }) => {
      const page = async (number: number): Promise<string[]> => {
        const { data } = await getFetchClient().get<Answer>(
          `/content-manager/relations/${uid}/${documentId}/${field}`,
          { params: { locale, pageSize: PAGE_SIZE, page: number }, signal }
        );
        const ids = data.results.map((row) => row.documentId);
        return number < data.pagination.pageCount ? [...ids, ...(await page(number + 1))] : ids;
      };
      return page(1);
    },
    { enabled: documentId !== null && READ_TYPES.includes(uid), keepPreviousData: true }
  );
  return { ids: documentId === null ? [] : data, error };
}
