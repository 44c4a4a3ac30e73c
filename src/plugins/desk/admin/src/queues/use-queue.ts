import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { PLUGIN_ID } from '../plugin-id';

/** Every queue's key begins so: what is verified changes all of them. */
export const QUEUES = [PLUGIN_ID, 'queues'] as const;

export interface QueuePage<Item> {
  readonly data: readonly Item[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
  };
}

/** How many wait in each queue. */
export interface Counts {
  readonly unverified: number;
  readonly contradictions: number;
  readonly revisions: number;
}

/** A page of a queue; the former page stays until the next is there. */
export function useQueue<Item>(name: string, params: Readonly<Record<string, string>>) {
  const { get } = useFetchClient();
  return useQuery<QueuePage<Item>, Error>(
    [...QUEUES, name, params],
    async ({ signal }) => (await get<QueuePage<Item>>(`/desk/queues/${name}`, { params, signal })).data,
    { keepPreviousData: true }
  );
}

export function useCounts() {
  const { get } = useFetchClient();
  return useQuery<Counts, Error>([...QUEUES, 'counts'], async ({ signal }) => {
    const { data } = await get<{ data: Counts }>('/desk/queues', { signal });
    return data.data;
  });
}
