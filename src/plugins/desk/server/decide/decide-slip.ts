import { checkerOf } from '../../../figures/server/access/checker';
import { forbid } from '../access/forbid';
import { mayWith } from '../access/may-with';
import type { SlipDecision } from '../domain/reading/decision';
import { postKey } from '../domain/reading/post';
import { refusal } from '../refuse/refusal';
import { forgetDecision, keepDecision } from '../store/reading/decisions';
import type { Deciding } from './deciding';

/** Sets a slip aside or puts it back: for who may edit the post, and for who may make figures of it. */
export async function decideSlip(deciding: Deciding, decision: SlipDecision): Promise<void> {
  const { strapi, person, post, decided } = deciding;
  const { key, verdict, reason = null, finding } = decision;
  const allowed =
    checkerOf(strapi, person, 'api::figure.figure').can.create() ||
    (await mayWith(strapi, person, 'update', post));
  if (!allowed) throw forbid('Vai trò của bạn không bỏ qua được cảnh báo của bài này.');
  if (verdict === 'reopen') {
    if (!decided.some((each) => each.kind === 'slip' && each.key === key)) {
      throw refusal('key', 'Cảnh báo này chưa được bỏ qua. Hãy tải lại trang.');
    }
    return forgetDecision(strapi, postKey(post), 'slip', key);
  }
  const kept = {
    ...({ kind: 'slip', key, verdict: 'dismissed', entry: null, reason, by: null } as const),
    ...{ quote: finding?.quote ?? '', sentence: finding?.sentence ?? '' },
    told: { kind: '', content: '' },
  };
  await keepDecision(strapi, postKey(post), kept, person.id);
}
