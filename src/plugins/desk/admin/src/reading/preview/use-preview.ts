import { getFetchClient } from '@strapi/strapi/admin';
import { useQuery } from 'react-query';
import { PLUGIN_ID } from '../../plugin-id';
import type { SavedPost } from '../post';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A panel as readers get it over REST; the admin passes it on. */
export type PanelBody = Readonly<Record<string, unknown>>;

/** Of a language that the post is not written in there is none. */
type Panels = Readonly<Record<Language, PanelBody | null>>;

/** The panel that readers would get if everything accepted were verified now, in both languages. */
export function usePreview(post: SavedPost) {
  const { data, error } = useQuery<Panels, Error>(
    [PLUGIN_ID, 'preview', post],
    async ({ signal }) => {
      const { data } = await getFetchClient().post<{ data: Panels }>('/desk/preview', post, { signal });
      return data.data;
    },
    { cacheTime: 0, retry: false }
  );
  return { panels: data ?? null, error };
}
