import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import type { Grid } from '../../../server/domain/grid/grid';
import { PLUGIN_ID } from '../plugin-id';

/** What the server lets this person do with figures. */
export interface Rights {
  readonly save: boolean;
  readonly publish: boolean;
  readonly remove: boolean;
}

export interface SheetQuery {
  /** 'cluster:<documentId>' or 'organisation:<documentId>' */
  readonly subject: string;
  readonly period: string;
  /** documentIds; null for what the server chooses. */
  readonly columns: readonly string[] | null;
}

export interface LoadedSheet {
  readonly data: Grid;
  readonly meta: { readonly may: Rights };
}

/** Asks for a sheet, if there is one to ask for; not again while somebody works on it. */
export function useSheet(query: SheetQuery | null) {
  const { get } = useFetchClient();
  return useQuery<LoadedSheet, Error>(
    [PLUGIN_ID, 'grid', query],
    async ({ signal }) => {
      const { subject = '', period = '', columns = null } = query ?? {};
      const params = { subject, period, ...(columns && { indicators: columns.join(',') }) };
      return (await get<LoadedSheet>('/desk/grid', { params, signal })).data;
    },
    {
      enabled: query !== null,
      keepPreviousData: true,
      refetchOnWindowFocus: false,
      cacheTime: 0,
      retry: false,
    }
  );
}
