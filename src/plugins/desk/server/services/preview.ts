import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PostPanel } from '../../../figures/server/services/write-panels';
import type { Person } from '../../../figures/server/access/checker';
import { requirePost } from '../access/require-post';
import { POST_TYPES, postKey, type PostReference, type PostUid } from '../domain/reading/post';
import { getFiguresService } from '../get-figures-service';
import { readDecisions } from '../store/reading/decisions';
import { readPostAwards, readPostFigures, type FigureRow } from '../store/reading/read-entries';
import { rolledBack } from '../store/rolled-back';
import { savepoint } from '../store/savepoint';

const FIGURE = 'api::figure.figure';

/** A panel as readers get it over REST. */
export type PanelBody = PostPanel['panel'] & { readonly post: PostPanel['post'] };

/** In a language that the post is not written in there is no panel. */
export interface Preview {
  readonly vi: PanelBody | null;
  readonly en: PanelBody | null;
}

const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The panel exactly as readers would see it if the saved post and its waiting figures and awards were published now.
   *
   * They are published, the panels are written by the code that writes them for readers, and the transaction is taken
   * back. Whatever publishing does to figures – keys, merged drafts, totals up to the country – is in the preview
   * because it was done, not because it was imitated. Nothing of it is seen from outside: events, webhooks and the
   * memory of panels wait for a commit that never comes.
   *
   * An entry that could not be verified yet, since an indicator, a subject or a value is missing, is left out. So is
   * one whose period is closed to the person: readers keep what is verified.
   */
  async write(post: PostReference, person: Person): Promise<Preview> {
    await requirePost(strapi, person, post);
    return rolledBack(strapi, async () => {
      const { uid, documentId } = post;
      await publish(strapi, uid, documentId, '*');
      for (const { draft, published } of await readPostFigures(strapi, post)) {
        if (isWhole(draft) && waits(draft, published)) await verify(strapi, draft.documentId);
      }
      const decided = await readDecisions(strapi, postKey(post));
      const accepted = decided.flatMap(({ kind, entry }) => (kind === 'award' && entry ? [entry] : []));
      for (const { draft } of await readPostAwards(strapi, post, accepted)) {
        await publish(strapi, 'api::award.award', draft.documentId, '*');
      }
      return { vi: await panelOf(strapi, post, 'vi'), en: await panelOf(strapi, post, 'en') };
    });
  },
});

const isWhole = ({ indicatorKey, subjectKey, value, target, denominator }: FigureRow) =>
  indicatorKey !== null && subjectKey !== null && (value ?? target ?? denominator) !== null;

/** Whether verifying the draft would change what is verified. */
function waits(draft: FigureRow, published: FigureRow | null): boolean {
  const said = (row: FigureRow) => JSON.stringify({ ...row, publishedAt: null, id: null });
  return published === null || said(draft) !== said(published);
}

async function verify(strapi: Core.Strapi, documentId: string) {
  try {
    await savepoint(strapi, () => publish(strapi, FIGURE, documentId));
  } catch (error) {
    // What guards refuse stays as it is verified; anything else is no matter of this figure.
    if (!(error instanceof errors.ForbiddenError)) throw error;
  }
}

type Publishable = PostUid | typeof FIGURE | 'api::award.award';

async function publish(strapi: Core.Strapi, uid: Publishable, documentId: string, locale?: '*') {
  const { entries } = await strapi.documents(uid).publish({ documentId, ...(locale && { locale }) } as never);
  if (entries.length === 0) throw new errors.NotFoundError(`Không có bản nháp "${documentId}".`);
}

async function panelOf(strapi: Core.Strapi, { uid, documentId }: PostReference, locale: 'vi' | 'en') {
  const found = await getFiguresService(strapi, 'panel').forPost(POST_TYPES[uid], documentId, locale);
  return found && { post: found.post, ...found.panel };
}

export default preview;
