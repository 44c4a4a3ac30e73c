import { signIn, type Colleague } from '../helpers/admin';
import { makeRole } from '../helpers/role';
import { eachDatabase } from '../helpers/strapi';
import { ADMITTED, ARTICLE, body, formOf, playDeskScene, readAs, type DeskScene } from './desk-scene';

const FIGURE = 'api::figure.figure';
const AWARD = 'api::award.award';
const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;

eachDatabase('rights within a post', (app) => {
  let scene: DeskScene;
  let editor: Colleague;
  let board: Colleague;
  const reference = (documentId: string) => ({ uid: ARTICLE, documentId, locale: 'vi' });
  const newPost = () =>
    scene.make(ARTICLE, { title: 'Một bài nữa', body: body(ADMITTED), clusters: [scene.cluster] });
  const preview = async (documentId: string) => {
    const { status, body: answer } = await editor.post('/desk/preview', reference(documentId));
    const { vi } = (answer.data ?? {}) as unknown as { vi?: { cited: { text: string }[] } };
    return { status, cited: vi?.cited.map(({ text }) => text) };
  };
  const isPublished = async (uid: typeof AWARD | typeof FIGURE, documentId: string) =>
    (await app()
      .strapi.db.query(uid)
      .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;

  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    editor = await signIn(app(), 'newsroom-editor');
    board = await signIn(app(), 'newsroom-emulation-board');
  });

  test('a role for another language does not publish the Vietnamese award', async () => {
    await makeRole(
      app(),
      'english-awards',
      [
        { type: ARTICLE, verbs: ALL },
        { type: AWARD, verbs: ALL, locales: ['en'] },
      ],
      ['plugin::desk.read']
    );
    const translator = await signIn(app(), 'english-awards');
    const article = await newPost();
    const documents = app().strapi.documents(AWARD);
    const data = { form: 'bang-khen', giverLevel: 'confederation', recipientKind: 'collective', year: 2024 };
    // The English row comes first: it must not stand for the other.
    const { documentId } = await documents.create({
      ...{ locale: 'en', data: { ...data, title: 'Certificate', giver: 'VGCL' } },
    } as never);
    await documents.update({
      ...{ documentId, locale: 'vi', data: { ...data, title: 'Bằng khen', giver: 'Tổng LĐLĐ', article } },
    } as never);
    const send = (who: Colleague) =>
      who.post('/desk/publish', { ...reference(article), figures: [], awards: [documentId] });
    expect((await send(translator)).status).toBe(403);
    expect(await isPublished(AWARD, documentId)).toBe(false);
    const chief = await signIn(app(), 'newsroom-editor-in-chief');
    expect((await send(chief)).status).toBe(200);
    const rows = await app()
      .strapi.db.query(AWARD)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(rows).toMatchObject([{ locale: 'vi', title: 'Bằng khen' }]);
  });

  test('an accepted figure takes over only fields that the role may change', async () => {
    await makeRole(
      app(),
      'no-values',
      [
        { type: ARTICLE, verbs: ['read', 'update'] },
        { type: FIGURE, verbs: ['create', 'read'] },
        { type: FIGURE, verbs: ['update'], without: ['value'] },
      ],
      ['plugin::desk.read']
    );
    const narrow = await signIn(app(), 'no-values');
    const documentId = await newPost();
    const read = (text: string) => readAs(narrow, scene, formOf(scene, text), reference(documentId));
    const decide = (
      verdict: string,
      { key, passage, values }: Awaited<ReturnType<typeof read>>['figures'][0]
    ) =>
      narrow.post('/desk/decisions', {
        ...reference(documentId),
        decisions: [
          {
            ...{ kind: 'figure', key, verdict, values: { ...values, subject } },
            finding: { quote: passage.quote, sentence: passage.sentence },
          },
        ],
      });
    const subject = { kind: 'organisation', documentId: scene.b };
    const [first] = (await read(ADMITTED)).figures;
    const accepted = await decide('accept', first!);
    expect([accepted.status, accepted.body.error]).toEqual([200, undefined]);
    const [changed] = (await read(ADMITTED.replace('937', '938'))).figures;
    expect(changed?.state).toBe('changed');
    const { status, body: answer } = await decide('update', changed!);
    expect([status, answer.error?.message]).toEqual([403, expect.stringContaining('"value"')]);
    const figure = await app()
      .strapi.db.query(FIGURE)
      .findOne({ where: { articleKey: documentId } });
    expect(figure).toMatchObject({ value: 937 });
  });

  describe('a post of a closed period', () => {
    const close = async (period: string) => {
      const closing = { scope: 'cluster', subject: scene.cluster, period, confirmation: `CHỐT ${period}` };
      expect((await board.post('/desk/closings', closing)).status).toBe(201);
    };

    test('is previewed as it is verified: what waits and is closed to the person is left out', async () => {
      const article = await newPost();
      const about = { indicator: scene.admitted, cluster: scene.cluster, period: '2024', article };
      await scene.figure({ ...about, value: 5, scope: 'part' });
      const corrected = await scene.figure({ ...about, value: 6, scope: 'part' });
      await close('2024');
      expect(await preview(article)).toEqual({ status: 200, cited: ['5 người', '6 người'] });

      await app()
        .strapi.documents(FIGURE)
        .update({ documentId: corrected, data: { value: 60 } });
      await scene.figure({ ...about, value: 7, scope: 'part' }, 'draft');
      await scene.figure({ ...about, value: 8, scope: 'part', period: '2022' }, 'draft');
      const { status, cited } = await preview(article);
      expect({ status, cited: cited?.sort() }).toEqual({
        status: 200,
        cited: ['5 người', '6 người', '8 người'],
      });
      const { body: answer } = await board.post('/desk/preview', reference(article));
      const { vi } = answer.data as unknown as { vi: { cited: { text: string }[] } };
      expect(vi.cited.map(({ text }) => text).sort()).toEqual(['5 người', '60 người', '7 người', '8 người']);
      expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
    });

    test('keeps a figure where it is verified when its draft leaves the period, or comes into it', async () => {
      const article = await newPost();
      const about = { indicator: scene.admitted, cluster: scene.cluster, article, scope: 'part' };
      const leaves = await scene.figure({ ...about, value: 11, period: '2024' });
      const comes = await scene.figure({ ...about, value: 12, period: '2022' });
      const figures = app().strapi.documents(FIGURE);
      await figures.update({ documentId: leaves, data: { period: '2022', value: 13 } });
      await figures.update({ documentId: comes, data: { period: '2024', value: 14 } });
      const { status, cited } = await preview(article);
      expect({ status, cited: cited?.sort() }).toEqual({ status: 200, cited: ['11 người', '12 người'] });
    });

    test('has no figure verified from the queue by who may not close: that is told as it is', async () => {
      const about = { indicator: scene.admitted, cluster: scene.cluster, period: '2024', scope: 'part' };
      const waiting = await scene.figure({ ...about, value: 9 }, 'draft');
      const { status, body: answer } = await editor.post('/desk/queues/unverified/verify', {
        documentIds: [waiting],
      });
      expect([status, answer.error?.message]).toEqual([403, expect.stringContaining('chốt lúc')]);
      expect(await isPublished(FIGURE, waiting)).toBe(false);
    });
  });
});
