import { useFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import type { PlaceView } from '../../../server/domain/inline/place';
import { PLUGIN_ID } from '../plugin-id';

/** What a token asks for. */
export interface Asked {
  readonly indicator: string;
  /** 'cluster:<documentId>' */
  readonly subject: string;
  readonly period: string;
  readonly aspect: string;
  readonly locale: string;
}

/** The token for what is asked, and what readers will see. Null asks nothing. */
export function usePreview(asked: Asked | null) {
  const { get } = useFetchClient();
  return useQuery<PlaceView, Error>(
    [PLUGIN_ID, 'inline', 'preview', asked],
    async ({ signal }) => {
      const { data } = await get<{ data: PlaceView }>('/desk/inline/preview', {
        params: asked ?? {},
        signal,
      });
      return data.data;
    },
    { enabled: asked !== null, retry: false, staleTime: 10_000 }
  );
}
