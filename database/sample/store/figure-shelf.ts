import { documentsOf } from './documents';
import type { Loading } from './loading';

/** What makes a figure the same figure; it has no code of its own. References are documentIds. */
export interface FigureIdentity {
  article: string;
  indicator: string;
  subject: string;
  period: string;
  value: number;
}

/** The figures that are in the database already. */
export interface FigureShelf {
  find(figure: FigureIdentity): { documentId: string; published: boolean } | undefined;
}

interface Reference {
  documentId: string;
}

interface Row extends Reference {
  period: string;
  value: number;
  article: Reference | null;
  indicator: Reference | null;
  organisation: Reference | null;
  cluster: Reference | null;
}

const keyOf = ({ article, indicator, subject, period, value }: FigureIdentity) =>
  [article, indicator, subject, period, value].join(' ');

/** Reads once per load which figures are there, verified or not. */
export const figureShelfOf = (loading: Loading): Promise<FigureShelf> =>
  (loading.figureShelf ??= read(loading));

async function read({ strapi }: Loading): Promise<FigureShelf> {
  const documents = documentsOf(strapi, 'api::figure.figure');
  const reference = { fields: ['documentId'] };
  const populate = {
    article: reference,
    indicator: reference,
    organisation: reference,
    cluster: reference,
  };
  const drafts = (await documents.findMany({ status: 'draft', populate })) as Row[];
  const verified = (await documents.findMany({ status: 'published', fields: ['documentId'] })) as Reference[];
  const published = new Set(verified.map(({ documentId }) => documentId));
  const known = new Map(
    drafts.map(({ documentId, period, value, article, indicator, organisation, cluster }) => [
      keyOf({
        article: article?.documentId ?? '',
        indicator: indicator?.documentId ?? '',
        subject: (organisation ?? cluster)?.documentId ?? '',
        period,
        value,
      }),
      { documentId, published: published.has(documentId) },
    ])
  );
  return { find: (figure) => known.get(keyOf(figure)) };
}
