import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PostUid } from '../domain/reading/post';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { forbid } from './forbid';
import { mayWith } from './may-with';

/**
 * Lets through who may read or edit the post in the content manager; of one that is not saved yet, who may write one.
 *
 * @throws NotFoundError for no such post, PolicyError for one that the role may not see.
 */
export async function requirePost(
  strapi: Core.Strapi,
  person: Person,
  post: { uid: PostUid; documentId: string | null; locale: string }
): Promise<void> {
  const { uid, documentId, locale } = post;
  if (documentId === null) {
    if (checkerOf(strapi, person, uid).cannot.create()) throw forbidden();
    return;
  }
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) {
    throw new errors.NotFoundError(`Không có bài "${documentId}". Có thể bài đã bị xóa; hãy tải lại trang.`);
  }
  for (const action of ['read', 'update'] as const) {
    if (await mayWith(strapi, person, action, { uid, documentId, locale })) return;
  }
  throw forbidden();
}

const forbidden = () => forbid('Vai trò của bạn không xem được số liệu của bài này.');
