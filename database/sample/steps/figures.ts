import { ARTICLES } from '../content/articles';
import { figuresOf } from '../figures-of';
import type { Figure } from '../model/figure';
import { documentsOf } from '../store/documents';
import type { Loading } from '../store/loading';
import { step } from '../store/step';

const UID = 'api::figure.figure';

/**
 * What makes a figure the same figure: its post, subject, indicator, period and sentence, and the value.
 * A figure has no code of its own, and one sentence may give two values of one indicator.
 */
const filtersOf = ({ refs }: Loading, figure: Figure) => ({
  article: { documentId: refs.one('article', figure.article) },
  indicator: { documentId: refs.one('indicator', figure.indicator) },
  ...(figure.subject.cluster !== undefined
    ? { cluster: { documentId: refs.one('cluster', figure.subject.cluster) } }
    : { organisation: { documentId: refs.one('organisation', figure.subject.organisation) } }),
  period: figure.period,
  value: figure.value,
});

const dataOf = ({ refs }: Loading, figure: Figure) => ({
  indicator: refs.one('indicator', figure.indicator),
  organisation: refs.maybe('organisation', figure.subject.organisation),
  cluster: refs.maybe('cluster', figure.subject.cluster),
  article: refs.one('article', figure.article),
  programme: refs.maybe('programme', figure.programme),
  period: figure.period,
  asOf: figure.asOf,
  value: figure.value,
  upper: figure.upper,
  target: figure.target,
  numerator: figure.numerator,
  denominator: figure.denominator,
  qualifier: figure.qualifier ?? 'exact',
  scope: figure.scope ?? 'total',
  quote: figure.quote,
  note: figure.note,
});

async function write(loading: Loading, figure: Figure): Promise<boolean> {
  const documents = documentsOf(loading.strapi, UID);
  const found = await documents.findFirst({ filters: filtersOf(loading, figure) });
  if (!found) {
    const { documentId } = await documents.create({ data: dataOf(loading, figure) });
    if (figure.verified) await documents.publish({ documentId });
    return true;
  }
  const { documentId } = found;
  if (!figure.verified || (await documents.findOne({ documentId, status: 'published' }))) return false;
  await documents.publish({ documentId });
  return true;
}

/** After the articles: publishing a figure binds it to the published article. */
export const figures = step(
  'figures',
  ARTICLES.flatMap(figuresOf),
  ({ article, indicator, quote }) => `${indicator} in ${article}: ${quote}`,
  write
);
