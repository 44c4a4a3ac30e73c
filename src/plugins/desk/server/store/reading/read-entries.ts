import type { Core } from '@strapi/strapi';
import type { Qualifier } from '../../../../../language';
import { POST_TYPES, type PostReference } from '../../domain/reading/post';

/** A figure's row, its relations as the figures plugin keeps them in key columns. */
export interface FigureRow {
  documentId: string;
  indicatorKey: string | null;
  subjectKey: string | null;
  period: string;
  scope: 'total' | 'part';
  value: number | null;
  upper: number | null;
  qualifier: Qualifier;
  target: number | null;
  numerator: number | null;
  denominator: number | null;
  asOf: string | null;
  quote: string | null;
}

/** What somebody may read in an award's row. */
export interface AwardRow {
  documentId: string;
  title: string;
  form: string;
  recipientKind: string;
  personName: string | null;
  count: number | null;
  organisation: { documentId: string } | null;
  cluster: { documentId: string } | null;
}

/** An entry as it is being written, and as readers see it when it is verified. */
export interface Entry<Row> {
  readonly draft: Row;
  readonly published: Row | null;
}

const COLUMNS = [
  'documentId',
  'indicatorKey',
  'subjectKey',
  'period',
  'scope',
  'value',
  'upper',
  'qualifier',
  'target',
  'numerator',
  'denominator',
  'asOf',
  'quote',
];
const AWARD_COLUMNS = ['documentId', 'title', 'form', 'recipientKind', 'personName', 'count'];

/** The figures of which the post is the source, in the order in which they were written down. */
export async function readPostFigures(
  strapi: Core.Strapi,
  { uid, documentId }: PostReference
): Promise<Entry<FigureRow>[]> {
  const rows = (await strapi.db.query('api::figure.figure').findMany({
    where: { [`${POST_TYPES[uid]}Key`]: documentId },
    select: [...COLUMNS, 'publishedAt'],
    orderBy: { id: 'asc' },
  })) as (FigureRow & { publishedAt: unknown })[];
  return paired(rows);
}

/** The awards of which the post is the source, and those accepted in it. */
export async function readPostAwards(
  strapi: Core.Strapi,
  { uid, documentId }: PostReference,
  accepted: readonly string[]
): Promise<Entry<AwardRow>[]> {
  const ways: object[] = [{ documentId: { $in: [...accepted] } }];
  if (uid === 'api::article.article') ways.push({ article: { documentId } });
  const rows = (await strapi.db.query('api::award.award').findMany({
    where: { locale: 'vi', $or: ways },
    select: [...AWARD_COLUMNS, 'publishedAt'],
    populate: { organisation: { select: ['documentId'] }, cluster: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  })) as (AwardRow & { publishedAt: unknown })[];
  return paired(rows);
}

function paired<Row extends { documentId: string; publishedAt: unknown }>(
  rows: readonly Row[]
): Entry<Row>[] {
  const published = new Map(rows.filter((row) => row.publishedAt).map((row) => [row.documentId, row]));
  return rows
    .filter((row) => !row.publishedAt)
    .map((draft) => ({ draft, published: published.get(draft.documentId) ?? null }));
}
