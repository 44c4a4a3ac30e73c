import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { PLUGIN_ID } from '../plugin-id';

/** What a widget of the home page shows. */
export function useOverview<Data>(path: string) {
  const { get } = useFetchClient();
  return useQuery<Data, Error>([PLUGIN_ID, 'overview', path], async ({ signal }) => {
    const { data } = await get<Data>(path, { signal });
    return data;
  });
}
