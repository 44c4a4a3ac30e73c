import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Contradiction, ReviewPage, Revision } from '../../../figures/server/domain/review';
import type {
  Grouping,
  UnverifiedFigure,
  UnverifiedFilter,
  UnverifiedGroup,
} from '../domain/queues/unverified';
import { writeUnverified } from '../domain/queues/write-unverified';
import { getFiguresService } from '../get-figures-service';
import { groupUnverified } from '../store/queues/group-unverified';
import { countUnverified, readUnverified } from '../store/queues/read-unverified';
import { houseStyle } from './house-style';

export interface PageOf {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const span = ({ page, pageSize }: PageOf) => ({ start: (page - 1) * pageSize, limit: pageSize });

/** What waits at the desk for somebody to look into. */
const queues = ({ strapi }: { strapi: Core.Strapi }) => {
  return {
    /** How many there are in each queue. */
    async count(): Promise<{ unverified: number; contradictions: number; revisions: number }> {
      const unverified = await countUnverified(strapi, {});
      return { unverified, ...(await getFiguresService(strapi, 'review').count()) };
    },

    /** Figures that nobody has verified, the latest first. */
    async unverified(filter: UnverifiedFilter, page: PageOf): Promise<ReviewPage<UnverifiedFigure>> {
      const { start, limit } = span(page);
      const figures = await readUnverified(strapi, filter, start, limit);
      const style = houseStyle(strapi, 'vi');
      const items = figures.map((figure) => writeUnverified(figure, style));
      return { items, total: await countUnverified(strapi, filter) };
    },

    groups: (by: Grouping): Promise<UnverifiedGroup[]> => groupUnverified(strapi, by),

    contradictions: (page: PageOf): Promise<ReviewPage<Contradiction>> =>
      getFiguresService(strapi, 'review').contradictions(span(page)),

    revisions: (page: PageOf): Promise<ReviewPage<Revision>> =>
      getFiguresService(strapi, 'review').revisions(span(page)),

    /**
     * Verifies figures: all of them, or none and one error per figure that cannot be.
     *
     * @throws ValidationError with `details.errors[{ path: ['documentIds', index], message }]`.
     */
    async verify(documentIds: readonly string[]): Promise<number> {
      return strapi.db.transaction(async () => {
        const problems: { path: string[]; message: string; name: string }[] = [];
        for (const [at, documentId] of documentIds.entries()) {
          const message = await publish(strapi, documentId);
          if (message) problems.push({ path: ['documentIds', String(at)], message, name: 'ValidationError' });
        }
        if (problems.length === 0) return documentIds.length;
        throw new errors.ValidationError(
          `${problems.length} trên ${documentIds.length} số liệu chưa kiểm chứng được, nên chưa kiểm chứng số liệu nào.`,
          { errors: problems }
        );
      });
    },
  };
};

/** What hinders a figure from being verified; null when it is now. */
async function publish(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  try {
    const { entries } = await strapi.documents('api::figure.figure').publish({ documentId });
    return entries.length > 0 ? null : 'Không còn số liệu này. Hãy tải lại hàng chờ.';
  } catch (error) {
    if (error instanceof errors.ApplicationError) return error.message;
    throw error;
  }
}

export default queues;
