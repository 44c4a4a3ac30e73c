import type {
  AwardFinding,
  FigureFinding,
  Reading,
} from '../../src/plugins/desk/server/domain/reading/reading';
import type { Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { ADMITTED, ARTICLE, body, EVENT, FLAGS, formOf, GIFTS, playDeskScene, readAs } from './desk-scene';
import type { DeskScene } from './desk-scene';
import { signInTeam, type Role, type Team } from './team';

type Finding = FigureFinding | AwardFinding;

const about = (finding: Finding, verdict: string, values: object = finding.values) => ({
  ...{ kind: 'text' in finding && 'unit' in finding ? 'figure' : 'award', key: finding.key, verdict },
  finding: { quote: finding.passage.quote, sentence: finding.passage.sentence },
  ...((verdict === 'accept' || verdict === 'update') && { values }),
});

eachDatabase('decisions about findings', (app) => {
  let scene: DeskScene;
  let team: Team;
  const as = (role: Role) => team[role];
  const editor = () => as('editor');
  const post = (documentId: string | null) => ({ uid: ARTICLE, documentId, locale: 'vi' });
  const decide = (who: Colleague, documentId: string | null, ...decisions: object[]) =>
    who.post('/desk/decisions', { ...post(documentId), decisions });
  const read = (documentId: string, ...paragraphs: string[]): Promise<Reading> =>
    readAs(editor(), scene, formOf(scene, ...paragraphs), post(documentId));
  const newPost = () =>
    scene.make(ARTICLE, {
      title: 'Một bài nữa',
      body: body(GIFTS, ADMITTED, FLAGS),
      clusters: [scene.cluster],
    });
  const figuresOf = (articleKey: string) =>
    app()
      .strapi.db.query('api::figure.figure')
      .findMany({ where: { articleKey }, orderBy: { id: 'asc' } });
  const first = async (documentId: string, ...paragraphs: string[]): Promise<FigureFinding> => {
    const [finding] = (await read(documentId, ...paragraphs)).figures;
    if (!finding) throw new Error('nothing was read');
    return finding;
  };

  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    team = await signInTeam(app());
  });

  test('all that is certain is accepted at once: draft figures with their sentence, joined to the post', async () => {
    const documentId = await newPost();
    const { figures } = await read(documentId);
    expect(figures.map(({ certain }) => certain)).toEqual([true, true]);
    const answer = await decide(editor(), documentId, ...figures.map((each) => about(each, 'accept')));
    expect([answer.status, answer.body.data]).toEqual([200, { decided: 2 }]);
    const rows = await figuresOf(documentId);
    expect(rows).toMatchObject([
      {
        ...{ publishedAt: null, value: 70_000_000_000, qualifier: 'nearly', period: '2024', quote: GIFTS },
        ...{ indicatorKey: scene.gifts, subjectKey: `cluster:${scene.cluster}`, asOf: '2024-12-21' },
      },
      { publishedAt: null, value: 937, quote: ADMITTED, subjectKey: `organisation:${scene.b}` },
    ]);
    const again = await read(documentId);
    expect(again.figures.map(({ state, figure }) => [state, figure?.documentId, figure?.verified])).toEqual(
      rows.map((row: { documentId: string }) => ['accepted', row.documentId, false])
    );
  });

  test('a corrected figure keeps the correction, and follows its sentence', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    const values = { ...finding.values, period: '2024-H2', value: 71_000_000_000, target: 60_000_000_000 };
    expect((await decide(editor(), documentId, about(finding, 'accept', values))).status).toBe(200);
    const moved = await first(documentId, 'Mở đầu.', ADMITTED, GIFTS);
    expect(moved.state).toBe('open');
    const { figures } = await read(documentId, 'Mở đầu.', ADMITTED, GIFTS);
    expect(figures[1]).toMatchObject({
      state: 'accepted',
      values: { value: 70_000_000_000 },
      figure: { text: 'gần 71 tỉ đồng', values: { period: '2024-H2', target: 60_000_000_000 } },
    });
  });

  test('when the number in its sentence is changed it asks, and takes over just the number', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    await decide(editor(), documentId, about(finding, 'accept', { ...finding.values, period: '2024-H2' }));
    const text = GIFTS.replace('gần 70', 'trên 75');
    const changed = await first(documentId, text);
    expect([changed.state, changed.figure?.text]).toEqual(['changed', 'gần 70 tỉ đồng']);
    expect((await decide(editor(), documentId, about(changed, 'update'))).status).toBe(200);
    const [row] = await figuresOf(documentId);
    expect(row).toMatchObject({ value: 75_000_000_000, qualifier: 'over', period: '2024-H2', quote: text });
    expect((await first(documentId, text)).state).toBe('accepted');
    const { lost } = await read(documentId, ADMITTED);
    expect(lost.map(({ quote }) => quote)).toEqual([text]);
  });

  test('a verified figure that is changed waits to be verified again; readers see the old one until then', async () => {
    const documentId = await newPost();
    await decide(editor(), documentId, about(await first(documentId), 'accept'));
    const [{ documentId: figure }] = (await figuresOf(documentId)) as [{ documentId: string }];
    await app().strapi.documents('api::figure.figure').publish({ documentId: figure });
    expect((await first(documentId)).figure?.verified).toBe(true);
    const text = GIFTS.replace('70', '80');
    await decide(editor(), documentId, about(await first(documentId, text), 'update'));
    const { figure: now } = await first(documentId, text);
    expect([now?.verified, now?.values.value]).toEqual([false, 80_000_000_000]);
    const rows = (await figuresOf(documentId)) as { publishedAt: unknown; value: number }[];
    expect(rows.find(({ publishedAt }) => publishedAt)?.value).toBe(70_000_000_000);
  });

  test('what is rejected stays rejected until somebody reopens it', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    expect((await decide(editor(), documentId, about(finding, 'reject'))).status).toBe(200);
    const reworded = GIFTS.replace('trao quà', 'đã trao quà');
    expect((await first(documentId)).state).toBe('rejected');
    const still = await first(documentId, 'Câu mới.', reworded);
    expect(still.state).toBe('rejected');
    expect((await decide(as('emulation-board'), documentId, about(still, 'reopen'))).status).toBe(200);
    expect((await first(documentId, reworded)).state).toBe('open');
    const { status, body: refused } = await decide(editor(), documentId, about(still, 'reopen'));
    expect([status, refused.error?.message]).toEqual([
      400,
      expect.stringContaining('Chưa có quyết định nào'),
    ]);
  });

  test('who accepted may take it back; another editor may not, who may delete figures may', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    const accept = () => decide(editor(), documentId, about(finding, 'accept'));
    await accept();
    expect((await decide(editor(), documentId, about(finding, 'reopen'))).status).toBe(200);
    expect(await figuresOf(documentId)).toEqual([]);
    await decide(as('administrator'), documentId, about(finding, 'accept'));
    expect((await decide(editor(), documentId, about(finding, 'reopen'))).status).toBe(403);
    expect((await decide(as('editor-in-chief'), documentId, about(finding, 'reopen'))).status).toBe(200);
    expect((await first(documentId)).state).toBe('open');
  });

  test('an accepted figure that was deleted since is open again', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    await decide(editor(), documentId, about(finding, 'accept'));
    const [{ documentId: figure }] = (await figuresOf(documentId)) as [{ documentId: string }];
    await app().strapi.documents('api::figure.figure').delete({ documentId: figure });
    expect((await first(documentId)).state).toBe('open');
    expect((await decide(editor(), documentId, about(finding, 'accept'))).status).toBe(200);
    expect(await figuresOf(documentId)).toHaveLength(1);
  });

  test('awards become entries the same way', async () => {
    const documentId = await newPost();
    const [award] = (await read(documentId)).awards;
    if (!award) throw new Error('no award was read');
    expect((await decide(editor(), documentId, about(award, 'accept'))).status).toBe(200);
    const again = (await read(documentId)).awards[0];
    expect(again).toMatchObject({ state: 'accepted', award: { verified: false } });
    const stored = await app()
      .strapi.documents('api::award.award')
      .findOne({
        documentId: again?.award?.documentId as string,
        populate: ['cluster', 'article'],
      });
    expect(stored).toMatchObject({
      ...{
        form: 'bang-khen',
        count: 12,
        year: 2024,
        giverLevel: 'confederation',
        recipientKind: 'collective',
      },
      ...{ cluster: { documentId: scene.cluster }, article: { documentId } },
    });
    const more = FLAGS.replace('12', '15');
    const changed = (await read(documentId, more)).awards[0];
    expect(changed?.state).toBe('changed');
    await decide(editor(), documentId, about(changed as AwardFinding, 'update'));
    expect((await read(documentId, more)).awards[0]?.state).toBe('accepted');
  });

  test('a figure of an event is joined to the event', async () => {
    const event = { uid: EVENT, documentId: scene.event, locale: 'vi' };
    const values = { title: 'Hội nghị', summary: ADMITTED, startsAt: '2024-12-21T01:00:00.000Z' };
    const [finding] = (await readAs(editor(), scene, values, event)).figures;
    const decisions = [about(finding as FigureFinding, 'accept')];
    expect((await editor().post('/desk/decisions', { ...event, decisions })).status).toBe(200);
    const row = await app()
      .strapi.db.query('api::figure.figure')
      .findOne({ where: { eventKey: scene.event } });
    expect(row).toMatchObject({ value: 937, articleKey: null });
    expect((await readAs(editor(), scene, values, event)).figures[0]?.state).toBe('accepted');
  });

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

  test('of two editors who accept at once one makes the figure', async () => {
    const documentId = await newPost();
    const finding = await first(documentId);
    const answers = await Promise.all(
      (['editor', 'editor-in-chief', 'administrator'] as const).map((role) =>
        decide(as(role), documentId, about(finding, 'accept'))
      )
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(await figuresOf(documentId)).toHaveLength(1);
  });

  test('a slip is set aside with its reason, and put back', async () => {
    const documentId = await newPost();
    const slip = { kind: 'slip', key: 'breakdown-1', verdict: 'dismiss' };
    const { status, body: refused } = await decide(editor(), documentId, slip);
    expect([status, refused.error?.message]).toEqual([400, expect.stringContaining('"reason"')]);
    expect((await decide(editor(), documentId, { ...slip, reason: 'x'.repeat(501) })).status).toBe(400);
    expect((await decide(editor(), documentId, { ...slip, reason: 'Báo cáo gốc viết vậy.' })).status).toBe(
      200
    );
    const kept = await app()
      .strapi.db.query('plugin::desk.decision')
      .findOne({ where: { post: `article:${documentId}` }, populate: ['createdBy'] });
    expect(kept).toMatchObject({
      reason: 'Báo cáo gốc viết vậy.',
      createdBy: { firstname: 'newsroom-editor' },
    });
    expect((await decide(editor(), documentId, { ...slip, verdict: 'reopen' })).status).toBe(200);
    expect((await decide(editor(), documentId, { ...slip, verdict: 'reopen' })).status).toBe(400);
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
    const finding = await first(scene.post);
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
    const finding = await first(scene.post);
    const decisions = [about(finding, 'accept')];
    const { status, body: refused } = await editor().post('/desk/decisions', {
      ...post(scene.post),
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
  ])('a decision with %j is refused in words', async (more, words) => {
    const finding = await first(scene.post);
    const { status, body: refused } = await decide(editor(), scene.post, {
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
