import type { Core, UID } from '@strapi/strapi';
import type { Reading } from '../../src/plugins/desk/server/domain/reading/reading';
import type { Colleague } from '../helpers/admin';
import { playScene, type Scene } from './figures-scene';

export const ARTICLE = 'api::article.article';
export const EVENT = 'api::event.event';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A body as the blocks editor gives it, one paragraph per text. */
export const body = (...paragraphs: string[]) => paragraphs.map(paragraph);

export const GIFTS = 'Năm 2024, Cụm thi đua số 5 trao quà với tổng giá trị gần 70 tỉ đồng.';
export const ADMITTED = 'Tỉnh B kết nạp mới 937 đoàn viên trong năm 2024.';
export const FLAGS = 'Tổng LĐLĐ Việt Nam tặng Bằng khen cho 12 tập thể.';

/** The scene of the panels, whose indicators are told by these words, and an article that nobody has read yet. */
export async function playDeskScene(strapi: Core.Strapi) {
  const scene = await playScene(strapi);
  const documents = (uid: UID.CollectionType) => strapi.documents(uid);
  const aliases = async (documentId: string, text: string) =>
    documents('api::indicator.indicator').update({ documentId, data: { aliases: text } } as never);
  await aliases(scene.gifts, 'trao quà … tổng giá trị #');
  await aliases(scene.admitted, 'kết nạp mới #');
  const post = await scene.make(ARTICLE, {
    title: 'Cụm số 5 chăm lo đoàn viên',
    body: body(GIFTS, ADMITTED, FLAGS),
    period: '2024',
    eventDate: '2024-12-21',
    clusters: [scene.cluster],
  });
  return { ...scene, post };
}

export type DeskScene = Scene & { post: string };

/** What the form of that article holds. */
export const formOf = (scene: DeskScene, ...paragraphs: string[]) => ({
  title: 'Cụm số 5 chăm lo đoàn viên',
  body: body(...(paragraphs.length > 0 ? paragraphs : [GIFTS, ADMITTED, FLAGS])),
  period: '2024',
  eventDate: '2024-12-21',
  clusters: [scene.cluster],
});

/** Reads a form as somebody; the article's own unless told otherwise. */
export async function readAs(
  who: Colleague,
  scene: DeskScene,
  values: object = formOf(scene),
  post: object = { uid: ARTICLE, documentId: scene.post, locale: 'vi' }
): Promise<Reading> {
  const { status, body: answer } = await who.post('/desk/reading', { ...post, values });
  if (status !== 200) throw new Error(`reading: ${status} ${JSON.stringify(answer)}`);
  return answer.data as unknown as Reading;
}
