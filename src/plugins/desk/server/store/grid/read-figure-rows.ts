import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../../../../figures/server/domain/facts';
import type { FigureRow } from '../../domain/grid/gather-cells';
import { readMovingFigures } from './read-moving-figures';

interface Row extends Omit<
  FigureRow,
  'subject' | 'indicator' | 'published' | 'at' | 'article' | 'elsewhere'
> {
  readonly subjectKey: SubjectKey;
  readonly indicatorKey: string;
  readonly articleKey: string | null;
  readonly eventKey: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
}

const FIELDS = ['value', 'upper', 'qualifier', 'target', 'numerator', 'denominator', 'asOf'];
const KEYS = [
  'documentId',
  'subjectKey',
  'indicatorKey',
  'articleKey',
  'eventKey',
  'publishedAt',
  'updatedAt',
];

/** Draft and published rows of the figures of some subjects as a whole, in exactly this period. */
export async function readFigureRows(
  strapi: Core.Strapi,
  subjects: readonly SubjectKey[],
  period: string
): Promise<FigureRow[]> {
  const rows = (await strapi.db.query('api::figure.figure').findMany({
    select: [...KEYS, ...FIELDS],
    where: { subjectKey: { $in: subjects }, period, scope: 'total', indicatorKey: { $notNull: true } },
  })) as Row[];
  const moving = await readMovingFigures(strapi, subjects, period);
  return rows.map(
    ({ subjectKey, indicatorKey, articleKey, eventKey, publishedAt, updatedAt, ...figure }) => ({
      ...figure,
      subject: subjectKey,
      indicator: indicatorKey,
      article: articleKey ?? eventKey,
      elsewhere: moving.has(figure.documentId),
      published: publishedAt !== null,
      at: new Date(publishedAt ?? updatedAt).getTime(),
    })
  );
}
