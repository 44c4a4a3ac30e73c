import type { FigureFinding } from '../../src/plugins/desk/server/domain/reading/reading';
import { eachDatabase } from '../helpers/strapi';
import { about, decidingScene, referenceOf } from './deciding-scene';
import { ARTICLE } from './desk-scene';
import type { Role } from './team';

eachDatabase('decisions that are refused', (app) => {
  const { scene, as, editor, newPost, read, first, decide, figuresOf } = decidingScene(app);

  test('one wrong decision takes all of them back, and each error says which field of which', async () => {
    const documentId = await newPost();
    const { figures } = await read(documentId);
    const [gifts, admitted] = figures as [FigureFinding, FigureFinding];
    const { status, body: answer } = await decide(
      editor(),
      documentId,
      about(gifts, 'accept'),
      about(admitted, 'accept', { ...admitted.values, period: '2024-13', upper: 5 })
    );
    const { details } = answer.error as unknown as {
      details: { errors: { path: string[]; message: string }[] };
    };
    expect(status).toBe(400);
    expect(details.errors.map(({ path }) => path.join('.'))).toEqual([
      'decisions.1.values.period',
      'decisions.1.values.upper',
    ]);
    expect(await figuresOf(documentId)).toEqual([]);
    expect((await first(documentId)).state).toBe('open');
  });

  test('what is missing is named, decision by decision', async () => {
    const documentId = await newPost();
    const { figures } = await read(documentId);
    const [gifts, admitted] = figures as [FigureFinding, FigureFinding];
    const { body: answer } = await decide(
      editor(),
      documentId,
      about(gifts, 'accept', { ...gifts.values, indicator: null, value: null }),
      about(admitted, 'accept', { ...admitted.values, subject: { kind: 'cluster', documentId: 'gone' } })
    );
    const { details } = answer.error as unknown as { details: { errors: { path: string[] }[] } };
    expect(details.errors.map(({ path }) => path.join('.'))).toEqual([
      'decisions.0.values.indicator',
      'decisions.0.values.value',
      'decisions.1.values.subject',
    ]);
  });

  test.each<[Role, number]>([
    ['contributor', 403],
    ['editor', 200],
    ['editor-in-chief', 200],
    ['emulation-board', 200],
    ['administrator', 200],
  ])('%s who accepts is answered %i', async (role, expected) => {
    const documentId = await newPost();
    const finding = await first(documentId);
    const { status } = await decide(as(role), documentId, about(finding, 'accept'));
    expect(status).toBe(expected);
    expect(await figuresOf(documentId)).toHaveLength(expected === 200 ? 1 : 0);
  });

  test('a contributor cannot accept in a post of his own either, but may set a slip aside there', async () => {
    const contributor = as('contributor');
    const { body: made } = await contributor.post(`/content-manager/collection-types/${ARTICLE}`, {
      title: 'Bài của tôi',
    });
    const { documentId } = made.data;
    const finding = await first(scene().post);
    expect((await decide(contributor, documentId, about(finding, 'accept'))).status).toBe(403);
    expect((await decide(contributor, documentId, about(finding, 'reject'))).status).toBe(403);
    const slip = { kind: 'slip', key: 'ratio-1', verdict: 'dismiss', reason: 'Đúng như nguồn.' };
    expect((await decide(contributor, documentId, slip)).status).toBe(200);
  });

  test.each([
    ['an unsaved post', { documentId: null }, 'Bài chưa được lưu'],
    ['an English text', { locale: 'en' }, 'Chỉ bài tiếng Việt được đọc'],
    ['no decision', { decisions: [] }, 'ít nhất một quyết định'],
  ])('%s is refused in words', async (_what, more, words) => {
    const finding = await first(scene().post);
    const decisions = [about(finding, 'accept')];
    const { status, body: refused } = await editor().post('/desk/decisions', {
      ...referenceOf(scene().post),
      decisions,
      ...more,
    });
    expect([status, refused.error?.message]).toEqual([400, expect.stringContaining(words)]);
  });

  test.each([
    [{ kind: 'house' }, '"kind" là "house"'],
    [{ verdict: 'publish' }, '"verdict" là "publish"'],
    [{ createdBy: 1 }, 'Không có trường "createdBy"'],
    [{ values: { articleKey: 'x' } }, 'Không có trường "values.articleKey"'],
    [
      { values: { scope: 'total', qualifier: 'exact', asOf: '2024-02-31' } },
      '"values.asOf" là "2024-02-31"; phải là một ngày',
    ],
  ])('a decision with %j is refused in words', async (more, words) => {
    const finding = await first(scene().post);
    const { status, body: refused } = await decide(editor(), scene().post, {
      ...about(finding, 'accept'),
      ...more,
    });
    expect([status, refused.error?.message]).toEqual([400, expect.stringContaining(words)]);
  });

  test('what editors decide is in no API', async () => {
    const schema = await app().graphql('{ __schema { types { name } } }');
    const names = (schema.data?.__schema as { types: { name: string }[] }).types.map(({ name }) => name);
    expect(
      names.filter((name) => /desk|decision/i.test(name) && !/decision(Number|Date|File)/i.test(name))
    ).toEqual([]);
  });
});
