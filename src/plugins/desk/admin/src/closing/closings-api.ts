import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useMutation, useQuery, useQueryClient } from 'react-query';
import type { Differences } from '../../../server/domain/closing/difference';
import type { Preview } from '../../../server/domain/closing/preview';
import type { Closing, Scope } from '../../../server/domain/closing/scope';
import { PLUGIN_ID } from '../plugin-id';

/** What somebody is about to close. */
export interface Chosen {
  readonly scope: Scope;
  /** documentId; null for everybody. */
  readonly subject: string | null;
  readonly period: string;
}

const ALL = [PLUGIN_ID, 'closings'];
const localeOf = (locale: string) => (locale === 'en' ? 'en' : 'vi');

/** All closings, those that stand first. */
export function useClosings() {
  const { get } = useFetchClient();
  return useQuery<Closing[], Error>(ALL, async ({ signal }) => {
    const { data } = await get<{ data: Closing[] }>('/desk/closings', { signal });
    return data.data;
  });
}

/** What closing would freeze and what is still open; asked anew each time. */
export function usePreview({ scope, subject, period }: Chosen) {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useQuery<Preview, Error>(
    [...ALL, 'preview', scope, subject, period],
    async ({ signal }) => {
      const params = { scope, ...(subject && { subject }), period, locale: localeOf(locale) };
      const { data } = await get<{ data: Preview }>('/desk/closings/preview', { params, signal });
      return data.data;
    },
    { cacheTime: 0, retry: false }
  );
}

/** What differs now from a closing. */
export function useDifferences(id: number) {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  return useQuery<Differences, Error>([...ALL, 'differences', id], async ({ signal }) => {
    const params = { locale: localeOf(locale) };
    const { data } = await get<{ data: Differences }>(`/desk/closings/${id}/differences`, { params, signal });
    return data.data;
  });
}

/** Closes a period. */
export function useClose() {
  const { post } = useFetchClient();
  const client = useQueryClient();
  return useMutation<void, Error, Chosen & { note: string; confirmation: string }>(
    async ({ subject, note, ...body }) => {
      await post('/desk/closings', { ...body, ...(subject && { subject }), ...(note.trim() && { note }) });
    },
    { onSuccess: () => client.invalidateQueries(ALL) }
  );
}

/** Reopens a closed period. */
export function useReopen() {
  const { post } = useFetchClient();
  const client = useQueryClient();
  return useMutation<void, Error, { id: number; reason: string }>(
    async ({ id, reason }) => {
      await post(`/desk/closings/${id}/reopen`, { reason });
    },
    { onSuccess: () => client.invalidateQueries(ALL) }
  );
}
