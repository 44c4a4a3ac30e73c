import { useMemo } from 'react';
import { getFetchClient, useDebounce, useForm } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import type { PlaceView } from '../../../server/domain/inline/place';
import { PLUGIN_ID } from '../plugin-id';

/** What a token may stand in; relations and files of the form stay where they are. */
const FIELDS = [
  'title',
  'standfirst',
  'body',
  'summary',
  'agenda',
  'cover',
  'photos',
  'byline',
  'place',
  'chair',
  'seo',
];
const PAUSE = 600;

type Values = Readonly<Record<string, unknown>>;

/**
 * The tokens in the form as it stands, saved or not, with what readers will see of them. A form without a token asks
 * nothing.
 */
export function usePlaces(locale: string) {
  const form = useForm('usePlaces', ({ values }) => values as Values);
  const values = useMemo(
    () => Object.fromEntries(FIELDS.flatMap((name) => (form[name] ? [[name, form[name]] as const] : []))),
    [form]
  );
  const settled = useDebounce(values, PAUSE);
  const wanted = JSON.stringify(settled).includes('{{');
  const { data, error, isFetching } = useQuery<PlaceView[], Error>(
    [PLUGIN_ID, 'inline', locale, settled],
    async ({ signal }) => {
      const body = { values: settled, locale };
      return (await getFetchClient().post<{ data: PlaceView[] }>('/desk/inline/tokens', body, { signal }))
        .data.data;
    },
    { enabled: wanted, keepPreviousData: true, retry: false }
  );
  return { places: wanted ? (data ?? []) : [], error: wanted ? error : null, busy: isFetching };
}
