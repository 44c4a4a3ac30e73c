import type { FigureFinding } from '../../src/plugins/desk/server/domain/reading/reading';
import { eachDatabase } from '../helpers/strapi';
import { ADMITTED, ARTICLE, body, EVENT, FLAGS, formOf, GIFTS, playDeskScene, readAs } from './desk-scene';
import type { DeskScene } from './desk-scene';
import { signInTeam, type Role, type Team } from './team';

eachDatabase('publishing a post with its figures', (app) => {
  let scene: DeskScene;
  let team: Team;
  const as = (role: Role) => team[role];
  const chief = () => as('editor-in-chief');
  const reference = (documentId: string, uid = ARTICLE) => ({ uid, documentId, locale: 'vi' });
  const isPublished = async (
    uid: 'api::article.article' | 'api::figure.figure' | 'api::award.award',
    documentId: string
  ) => (await app().strapi.documents(uid).findOne({ documentId, status: 'published' })) !== null;

  /** A post whose figures and award are accepted and wait to be verified. */
  const accepted = async (more: object = {}) => {
    const data = { title: 'Cụm số 5 chăm lo đoàn viên', body: body(GIFTS, ADMITTED, FLAGS), period: '2024' };
    const documentId = await scene.make(ARTICLE, { ...data, clusters: [scene.cluster], ...more });
    const editor = as('editor');
    const read = () => readAs(editor, scene, formOf(scene), reference(documentId));
    const { figures, awards } = await read();
    const decisions = [
      ...figures.map((each) => ({ kind: 'figure', ...each })),
      ...awards.map((each) => ({ kind: 'award', ...each })),
    ].map(({ kind, key, passage: { quote, sentence }, values }) => ({
      ...{ kind, key, verdict: 'accept', values },
      finding: { quote, sentence },
    }));
    await editor.post('/desk/decisions', { ...reference(documentId), decisions });
    const after = await read();
    return {
      documentId,
      figures: after.figures.map(({ figure }) => figure?.documentId as string),
      awards: after.awards.map(({ award }) => award?.documentId as string),
    };
  };
  const panelOf = async (documentId: string, type = 'articles') =>
    (await app().http.get(`/api/${type}/${documentId}/figures`)).body.data as {
      cited: { text: string; source: { title: string } | null }[];
      context: object[];
    };

  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    team = await signInTeam(app());
  });

  test('the preview is the panel that readers get after publishing, in both languages, and writes nothing', async () => {
    const { documentId, figures, awards } = await accepted();
    const english = { title: 'Cluster 5 looks after its members', body: body('Members were looked after.') };
    await app()
      .strapi.documents(ARTICLE)
      .update({ documentId, locale: 'en', data: english } as never);
    const before = await panelOf(scene.article);
    const { status, body: answer } = await as('editor').post('/desk/preview', reference(documentId));
    expect(status).toBe(200);
    const previewed = answer.data as unknown as Record<'vi' | 'en', { cited: { text: string }[] }>;
    expect(previewed.vi.cited.map(({ text }) => text)).toEqual(['gần 70 tỉ đồng', '937 người']);
    expect(previewed.en.cited[0]?.text).toBe('nearly 70 billion đồng');

    expect(await isPublished(ARTICLE, documentId)).toBe(false);
    for (const id of figures) expect(await isPublished('api::figure.figure', id)).toBe(false);
    expect(await panelOf(scene.article)).toEqual(before);
    await app().http.get(`/api/articles/${documentId}/figures`).expect(404);

    await chief().post('/desk/publish', { ...reference(documentId), figures, awards });
    await chief().post('/desk/publish', { ...reference(documentId), locale: 'en', figures: [], awards: [] });
    expect(await panelOf(documentId)).toEqual(previewed.vi);
    expect((await app().http.get(`/api/articles/${documentId}/figures?locale=en`)).body.data).toEqual(
      previewed.en
    );
  });

  test('a preview tells nobody: no event of an entry, no change of figures', async () => {
    const { documentId } = await accepted();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const heard: string[] = [];
    for (const name of ['entry.publish', 'entry.update', 'entry.create', 'figures.changed']) {
      app().strapi.eventHub.on(name, async () => {
        heard.push(name);
      });
    }
    await as('editor').post('/desk/preview', reference(documentId));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toEqual([]);
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test('a preview leaves out what cannot be verified yet', async () => {
    const { documentId } = await accepted();
    await scene.figure({ article: documentId, value: 5, period: '2024' }, 'draft');
    const { status, body: answer } = await chief().post('/desk/preview', reference(documentId));
    const { vi } = answer.data as unknown as { vi: { cited: unknown[] } };
    expect([status, vi.cited.length]).toEqual([200, 2]);
  });

  test('one figure that cannot be verified leaves nothing published, and is named', async () => {
    const { documentId, figures, awards } = await accepted();
    const broken = await scene.figure({ article: documentId, value: 5, period: '2024' }, 'draft');
    const { status, body: answer } = await chief().post('/desk/publish', {
      ...reference(documentId),
      ...{ figures: [...figures, broken], awards },
    });
    const { details } = answer.error as unknown as { details: { errors: { path: string[] }[] } };
    expect(status).toBe(400);
    expect(details.errors.map(({ path }) => path.join('.'))).toEqual([
      'figures.2.indicator',
      'figures.2.organisation',
    ]);
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
    for (const id of figures) expect(await isPublished('api::figure.figure', id)).toBe(false);
    for (const id of awards) expect(await isPublished('api::award.award', id)).toBe(false);
  });

  test('a figure of another post is not verified with this one', async () => {
    const { documentId } = await accepted();
    const other = await accepted();
    const { status, body: answer } = await chief().post('/desk/publish', {
      ...reference(documentId),
      ...{ figures: other.figures, awards: [] },
    });
    expect([status, answer.error?.message]).toEqual([
      400,
      expect.stringContaining('không phải là số liệu của bài này'),
    ]);
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  test('what Strapi refuses to publish is refused in its own shape', async () => {
    const { documentId } = await accepted();
    await app()
      .strapi.documents(ARTICLE)
      .update({ documentId, data: { title: null } } as never);
    const address = `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`;
    const own = await chief().post(address, {});
    const ours = await chief().post('/desk/publish', { ...reference(documentId), figures: [], awards: [] });
    expect(ours.status).toBe(400);
    expect(ours.body.error).toEqual(own.body.error);
  });

  test.each<[Role, number]>([
    ['contributor', 403],
    ['editor', 403],
    ['editor-in-chief', 200],
    ['emulation-board', 403],
    ['administrator', 200],
  ])('%s who publishes is answered %i', async (role, expected) => {
    const { documentId, figures, awards } = await accepted();
    const { status } = await as(role).post('/desk/publish', { ...reference(documentId), figures, awards });
    expect(status).toBe(expected);
    expect(await isPublished(ARTICLE, documentId)).toBe(expected === 200);
    for (const id of figures) expect(await isPublished('api::figure.figure', id)).toBe(expected === 200);
  });

  test.each<[Role, number]>([
    ['contributor', 403],
    ['editor', 200],
    ['editor-in-chief', 200],
    ['emulation-board', 200],
    ['administrator', 200],
  ])('%s who previews a post of somebody else is answered %i', async (role, expected) => {
    const { status } = await as(role).post('/desk/preview', reference(scene.post));
    expect(status).toBe(expected);
  });

  test('an event cites what its own text tells, once it is published, and is never told as a source', async () => {
    const secret = 'Sự kiện chưa công bố';
    const documentId = await scene.make(EVENT, {
      title: secret,
      startsAt: '2024-12-21T01:00:00.000Z',
      summary: ADMITTED,
    });
    const editor = as('editor');
    const values = { title: secret, summary: ADMITTED, startsAt: '2024-12-21T01:00:00.000Z' };
    const read = () => readAs(editor, scene, values, reference(documentId, EVENT));
    const [finding] = (await read()).figures as [FigureFinding];
    const { key, passage, values: told } = finding;
    const decision = { kind: 'figure', key, verdict: 'accept', values: told };
    await editor.post('/desk/decisions', {
      ...reference(documentId, EVENT),
      decisions: [{ ...decision, finding: { quote: passage.quote, sentence: passage.sentence } }],
    });
    const figure = (await read()).figures[0]?.figure?.documentId as string;
    await app().strapi.documents('api::figure.figure').publish({ documentId: figure });

    await app().http.get(`/api/events/${documentId}/figures`).expect(404);
    const page = await app().http.get(`/api/organisations/${scene.b}/figures?period=2024`);
    expect(JSON.stringify(page.body)).toContain('937 người');
    expect(JSON.stringify(page.body)).not.toContain(secret);
    const plain = await app().http.get(`/api/figures/${figure}?populate=event`);
    expect(plain.status).toBe(200);
    expect(JSON.stringify(plain.body)).not.toContain(secret);

    await chief().post('/desk/publish', { ...reference(documentId, EVENT), figures: [figure], awards: [] });
    expect((await panelOf(documentId, 'events')).cited.map(({ text, source }) => [text, source])).toEqual([
      ['937 người', null],
    ]);
    await app()
      .strapi.documents('api::figure.figure')
      .update({ documentId: figure, data: { value: 940 } });
    await app().strapi.documents('api::figure.figure').publish({ documentId: figure });
    expect((await panelOf(documentId, 'events')).cited.map(({ text }) => text)).toEqual(['940 người']);
  });
});
