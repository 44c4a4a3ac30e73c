import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Contradiction, ReviewPage, Revision } from '../../../figures/server/domain/review';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { findForCheck } from '../access/find-for-check';
import { forbid } from '../access/forbid';
import { readable } from '../access/readable';
import type {
  Grouping,
  UnverifiedFigure,
  UnverifiedFilter,
  UnverifiedGroup,
} from '../domain/queues/unverified';
import { writeUnverified } from '../domain/queues/write-unverified';
import { getFiguresService } from '../get-figures-service';
import { groupUnverified } from '../store/queues/group-unverified';
import { countUnverified, filtersOf, readUnverified } from '../store/queues/read-unverified';
import { houseStyle } from './house-style';

const FIGURE = 'api::figure.figure';
const ARTICLE = 'api::article.article';

export interface PageOf {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const span = ({ page, pageSize }: PageOf) => ({ start: (page - 1) * pageSize, limit: pageSize });

/** What waits at the desk for somebody to look into. */
const queues = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Filters for the figures that somebody may read; null when there are none. */
  const narrow = (person: Person, filter: UnverifiedFilter = {}) =>
    readable(strapi, person, FIGURE, 'value', filtersOf(filter));

  return {
    /** How many there are in each queue, of those that the person may read. */
    async count(person: Person): Promise<{ unverified: number; contradictions: number; revisions: number }> {
      const filters = await narrow(person);
      const unverified = filters ? await countUnverified(strapi, filters) : 0;
      return { unverified, ...(await getFiguresService(strapi, 'review').count()) };
    },

    /** Figures that nobody has verified, the latest first: those that the person may read, and articles likewise. */
    async unverified(
      filter: UnverifiedFilter,
      page: PageOf,
      person: Person
    ): Promise<ReviewPage<UnverifiedFigure>> {
      const { start, limit } = span(page);
      const filters = await narrow(person, filter);
      if (!filters) return { items: [], total: 0 };
      const narrowArticles = (articles: object) => readable(strapi, person, ARTICLE, 'title', articles);
      const figures = await readUnverified(strapi, filters, start, limit, narrowArticles);
      const style = houseStyle(strapi, 'vi');
      const items = figures.map((figure) => writeUnverified(figure, style));
      return { items, total: await countUnverified(strapi, filters) };
    },

    async groups(by: Grouping, person: Person): Promise<UnverifiedGroup[]> {
      const filters = await narrow(person);
      return filters ? groupUnverified(strapi, by, filters) : [];
    },

    contradictions: (page: PageOf): Promise<ReviewPage<Contradiction>> =>
      getFiguresService(strapi, 'review').contradictions(span(page)),

    revisions: (page: PageOf): Promise<ReviewPage<Revision>> =>
      getFiguresService(strapi, 'review').revisions(span(page)),

    /**
     * Verifies figures: all of them, or none and one error per figure that cannot be.
     *
     * @throws ValidationError with `details.errors[{ path: ['documentIds', index], message }]`; PolicyError for one that
     *   the role may not publish, or that is closed to it.
     */
    async verify(documentIds: readonly string[], person: Person): Promise<number> {
      return strapi.db.transaction(async () => {
        const problems: { path: string[]; message: string; name: string }[] = [];
        for (const [at, documentId] of documentIds.entries()) {
          const message = await publish(strapi, person, documentId);
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

const GONE = 'Không còn số liệu này. Hãy tải lại hàng chờ.';

/** What is wrong with a figure that cannot be verified; null when it is now. Whatever is not its fault is thrown. */
async function publish(strapi: Core.Strapi, person: Person, documentId: string): Promise<string | null> {
  const figure = await findForCheck(strapi, person, 'publish', { uid: FIGURE, documentId });
  if (!figure) return GONE;
  if (checkerOf(strapi, person, FIGURE).cannot.publish(figure)) {
    throw forbid(
      'Vai trò của bạn không kiểm chứng được mọi số liệu đã chọn. Hãy bỏ bớt, hoặc nhờ người có quyền.'
    );
  }
  try {
    await strapi.documents(FIGURE).publish({ documentId });
    return null;
  } catch (error) {
    if (error instanceof errors.ValidationError) return error.message;
    throw error;
  }
}

export default queues;
