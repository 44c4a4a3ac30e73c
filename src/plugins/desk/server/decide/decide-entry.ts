import { findRefused } from '../../../figures/server/access/find-refused';
import { checkerOf, type ContentAction } from '../../../figures/server/access/checker';
import { findRefusedChange } from '../access/find-refused-change';
import { forbid } from '../access/forbid';
import { mayWith } from '../access/may-with';
import { postKey } from '../domain/reading/post';
import { refusal, under } from '../refuse/refusal';
import { forgetDecision, forgetEntry, keepDecision } from '../store/reading/decisions';
import type { Deciding } from './deciding';
import { changedEntry, ENTRIES, newEntry, type EntryDecision } from './entry-kinds';
import { decidedAbout, entryAbout, rememberedAs } from './remembering';

/** Carries out one decision about a figure or an award, in the caller's transaction. */
export async function decideEntry(deciding: Deciding, decision: EntryDecision): Promise<void> {
  const { strapi, person, post } = deciding;
  if (post.locale !== 'vi') {
    throw refusal('locale', 'Chỉ bài tiếng Việt được đọc. Hãy quyết định ở bản tiếng Việt của bài.');
  }
  await requireRole(deciding, decision);
  const before = decidedAbout(deciding, decision);
  const accepted = before?.verdict === 'accepted' && (await exists(deciding, decision, before.entry));
  // Its entry was deleted since: the finding is open again.
  if (before?.entry && !accepted) await forgetEntry(strapi, before.entry);
  switch (decision.verdict) {
    case 'accept':
      if (accepted)
        throw refusal('key', `Câu này đã được nhận thành ${wordsOf(decision)}. Hãy tải lại trang.`);
      return accept(deciding, decision);
    case 'update':
      return update(deciding, decision);
    case 'reject':
      if (accepted) {
        throw refusal('key', `Câu này đã được nhận thành ${wordsOf(decision)}. Hãy mở lại trước khi bỏ qua.`);
      }
      return keepDecision(
        strapi,
        postKey(post),
        rememberedAs(deciding, decision, 'rejected', null),
        person.id
      );
    case 'reopen':
      if (!before) throw refusal('key', 'Chưa có quyết định nào về câu này. Hãy tải lại trang.');
      if (before.entry !== null) await takeBack(deciding, decision, before.entry);
      return forgetDecision(strapi, postKey(post), decision.kind, before.key);
  }
}

async function accept(deciding: Deciding, decision: EntryDecision) {
  const { strapi, person, post, known } = deciding;
  const data = newEntry(decision, post, known);
  const { uid } = ENTRIES[decision.kind];
  const refused = findRefused(strapi, person, uid, data, { about: { locale: post.locale } });
  if (refused?.field === null) throw forbid(`Vai trò của bạn không nhận được ${wordsOf(decision)} này.`);
  if (refused) throw forbid(`Vai trò của bạn không được điền "${refused.field}" của ${wordsOf(decision)}.`);
  const { documentId } = await under('values', () =>
    strapi.documents(uid).create({
      data: { ...data, createdBy: person.id, updatedBy: person.id },
      status: 'draft',
    } as never)
  );
  const remembered = rememberedAs(deciding, decision, 'accepted', documentId);
  await keepDecision(strapi, postKey(post), remembered, person.id);
}

async function update(deciding: Deciding, decision: EntryDecision) {
  const { strapi, person, post } = deciding;
  const documentId = entryAbout(deciding, decision);
  if (documentId === null) {
    throw refusal('key', `Không còn ${wordsOf(decision)} nào của câu này. Hãy tải lại trang.`);
  }
  const { uid } = ENTRIES[decision.kind];
  const change = changedEntry(decision);
  const { locale } = post;
  const refused = await findRefusedChange(strapi, person, { uid, documentId, locale }, change);
  if (refused?.field === null) throw forbid(`Vai trò của bạn không sửa được ${wordsOf(decision)} này.`);
  if (refused) throw forbid(`Vai trò của bạn không được sửa "${refused.field}" của ${wordsOf(decision)}.`);
  const data = { ...change, updatedBy: person.id };
  await under('values', () => strapi.documents(uid).update({ documentId, data } as never));
  await forgetEntry(strapi, documentId);
  const remembered = rememberedAs(deciding, decision, 'accepted', documentId);
  await keepDecision(strapi, postKey(post), remembered, person.id);
}

/** Takes back an acceptance: who accepted may undo it as long as nobody has verified it, others must may delete. */
async function takeBack(deciding: Deciding, decision: EntryDecision, documentId: string) {
  const { strapi, person } = deciding;
  const { uid } = ENTRIES[decision.kind];
  const rows: { publishedAt: unknown; createdBy: { id: number } | null }[] = await strapi.db
    .query(uid)
    .findMany({
      where: { documentId },
      select: ['publishedAt'],
      populate: { createdBy: { select: ['id'] } },
    });
  if (rows.length === 0) return;
  if (rows.some(({ publishedAt }) => publishedAt)) {
    throw refusal(
      'verdict',
      `Đã kiểm chứng ${wordsOf(decision)} này. Hãy hủy xuất bản nó trước khi mở lại câu.`
    );
  }
  const own = rows.every(({ createdBy }) => createdBy?.id === person.id);
  if (!own && !(await mayWith(strapi, person, 'delete', { uid, documentId }))) {
    throw forbid(`Vai trò của bạn không xóa được ${wordsOf(decision)} do người khác nhận.`);
  }
  await strapi.documents(uid).delete({ documentId });
}

async function requireRole({ strapi, person }: Deciding, decision: EntryDecision) {
  const action: ContentAction = decision.verdict === 'update' ? 'update' : 'create';
  if (checkerOf(strapi, person, ENTRIES[decision.kind].uid).can[action]()) return;
  throw forbid(`Vai trò của bạn không quyết định được về ${wordsOf(decision)} trong bài.`);
}

async function exists({ strapi }: Deciding, { kind }: EntryDecision, documentId: string | null) {
  return (
    documentId !== null && (await strapi.db.query(ENTRIES[kind].uid).count({ where: { documentId } })) > 0
  );
}

const wordsOf = ({ kind }: EntryDecision) => ENTRIES[kind].words;
