import { adminApi } from '@strapi/strapi/admin';
import type { Draft, ReadPaste, SavedDraft } from '../../../server/domain/paste/draft';
import type { Reference } from '../../../server/domain/reading/reading';

export const ARTICLE = 'api::article.article';

interface Answer<Data> {
  data: Data;
}

/** The paste part of the desk's API, in the admin's own store: a save makes the list of articles load again. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    readPaste: build.mutation<ReadPaste, string>({
      query: (text) => ({ url: '/desk/paste/read', method: 'POST', data: { text } }),
      transformResponse: ({ data }: Answer<ReadPaste>) => data,
    }),
    savePaste: build.mutation<SavedDraft[], Draft[]>({
      query: (drafts) => ({ url: '/desk/paste', method: 'POST', data: { drafts } }),
      transformResponse: ({ data }: Answer<SavedDraft[]>) => data,
      invalidatesTags: [{ type: 'Document', id: `${ARTICLE}_LIST` }],
    }),
    pasteCategories: build.query<Reference[], void>({
      query: () => ({ url: '/desk/paste/categories', method: 'GET' }),
      transformResponse: ({ data }: Answer<Reference[]>) => data,
    }),
  }),
});

export const { useReadPasteMutation, useSavePasteMutation, usePasteCategoriesQuery } = api;
