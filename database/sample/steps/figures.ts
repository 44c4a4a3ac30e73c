import { ARTICLES } from '../content/articles';
import { figuresOf } from '../figures-of';
import type { Figure } from '../model/figure';
import { documentsOf } from '../store/documents';
import { figureShelfOf, type FigureIdentity } from '../store/figure-shelf';
import type { Loading } from '../store/loading';
import { step } from '../store/step';

const UID = 'api::figure.figure';

const identityOf = (
  { refs }: Loading,
  { article, indicator, subject, period, value }: Figure
): FigureIdentity => ({
  article: refs.one('article', article),
  indicator: refs.one('indicator', indicator),
  subject:
    subject.cluster !== undefined
      ? refs.one('cluster', subject.cluster)
      : refs.one('organisation', subject.organisation),
  period,
  value,
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
  const shelf = await figureShelfOf(loading);
  const found = shelf.find(identityOf(loading, figure));
  if (found && (found.published || !figure.verified)) return false;
  const { documentId } = found ?? (await documents.create({ data: dataOf(loading, figure) }));
  if (figure.verified) await documents.publish({ documentId });
  return true;
}

/** After the articles: publishing a figure binds it to the published article. */
export const figures = step(
  'figures',
  ARTICLES.flatMap(figuresOf),
  ({ article, indicator, quote }) => `${indicator} in ${article}: ${quote}`,
  write
);
