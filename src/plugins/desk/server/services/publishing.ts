import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from '../../../figures/server/access/checker';
import { forbid } from '../access/forbid';
import { mayWith } from '../access/may-with';
import { requirePost } from '../access/require-post';
import type { PublishRequest } from '../domain/reading/decision';
import { postKey } from '../domain/reading/post';
import { collectProblemsInTurn } from '../refuse/collect-problems';
import { refusal } from '../refuse/refusal';
import { readDecisions } from '../store/reading/decisions';
import { readPostAwards, readPostFigures } from '../store/reading/read-entries';

const publishing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Publishes the saved post and verifies figures and awards of it, in one transaction: readers see all of it at once,
   * and when anything cannot be published, nothing is.
   *
   * @throws ValidationError: of the post as Strapi's own publishing says it; of an entry with its path, such as
   *   ['figures', '2', 'organisation']. PolicyError for what the role may not publish.
   */
  async publish({ figures, awards, ...post }: PublishRequest, person: Person): Promise<void> {
    await requirePost(strapi, person, post);
    await strapi.db.transaction(async () => {
      await requirePublish(strapi, person, post, 'bài này');
      const { entries } = await strapi.documents(post.uid).publish(post as never);
      if (entries.length === 0) {
        throw new errors.NotFoundError(
          'Bài chưa có bản nháp ở ngôn ngữ này. Hãy lưu bài trước khi xuất bản.'
        );
      }
      const own = await readPostFigures(strapi, post);
      await verify(strapi, person, 'api::figure.figure', figures, idsOf(own));
      const decided = await readDecisions(strapi, postKey(post));
      const accepted = decided.flatMap(({ kind, entry }) => (kind === 'award' && entry ? [entry] : []));
      await verify(
        strapi,
        person,
        'api::award.award',
        awards,
        idsOf(await readPostAwards(strapi, post, accepted))
      );
    });
  },
});

const WORDS = {
  'api::figure.figure': { list: 'figures', entry: 'số liệu', language: {} },
  // Awards come out of Vietnamese posts, and that is the row which is published.
  'api::award.award': { list: 'awards', entry: 'khen thưởng', language: { locale: 'vi' } },
} as const;

/** Publishes entries of the post, after it: a published entry points at a published post. */
async function verify(
  strapi: Core.Strapi,
  person: Person,
  uid: keyof typeof WORDS,
  documentIds: readonly string[],
  own: ReadonlySet<string>
) {
  const { list, entry, language } = WORDS[uid];
  await collectProblemsInTurn([...new Set(documentIds)], list, async (documentId) => {
    if (!own.has(documentId)) {
      throw refusal('', `"${documentId}" không phải là ${entry} của bài này. Hãy tải lại trang.`);
    }
    await requirePublish(strapi, person, { uid, documentId, ...language }, `${entry} này`);
    await strapi.documents(uid).publish({ documentId, ...language } as never);
  });
}

async function requirePublish(
  strapi: Core.Strapi,
  person: Person,
  document: { uid: UID.CollectionType; documentId: string; locale?: string },
  words: string
) {
  if (await mayWith(strapi, person, 'publish', document)) return;
  throw forbid(`Vai trò của bạn không xuất bản được ${words}.`);
}

const idsOf = (entries: readonly { draft: { documentId: string } }[]) =>
  new Set(entries.map(({ draft }) => draft.documentId));

export default publishing;
