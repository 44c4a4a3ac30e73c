import { adminApi } from '@strapi/strapi/admin';
import type { SavedPost } from '../post';

interface Publication extends SavedPost {
  /** documentIds of what is verified with the post. */
  readonly figures: readonly string[];
  readonly awards: readonly string[];
}

/** Strapi's own names of what its edit and list views have read, as its publishing makes them read again. */
const TAGS = [
  'Document',
  'Relations',
  'RecentDocumentList',
  'CountDocuments',
  'UpcomingReleasesList',
] as const;

const requests = adminApi.enhanceEndpoints({ addTagTypes: [...TAGS] }).injectEndpoints({
  endpoints: (build) => ({
    publishAndVerify: build.mutation<void, Publication>({
      query: (data) => ({ url: '/desk/publish', method: 'POST', data }),
      invalidatesTags: (_result, _error, { uid, documentId, figures, awards }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
        { type: 'Document', id: `${uid}_LIST` },
        ...figures.map((id) => ({ type: 'Document' as const, id: `api::figure.figure_${id}` })),
        ...awards.map((id) => ({ type: 'Document' as const, id: `api::award.award_${id}` })),
        { type: 'Document', id: 'api::figure.figure_LIST' },
        { type: 'Document', id: 'api::award.award_LIST' },
        'Relations',
        'RecentDocumentList',
        'CountDocuments',
        'UpcomingReleasesList',
      ],
    }),
  }),
});

/** Publishes a post and verifies figures and awards with it, all or nothing. */
export const { usePublishAndVerifyMutation } = requests;
