import type { AwardFinding, FigureFinding } from '../../src/plugins/desk/server/domain/reading/reading';
import { eachDatabase } from '../helpers/strapi';
import { about, decidingScene } from './deciding-scene';
import { ADMITTED, EVENT, FLAGS, GIFTS, readAs } from './desk-scene';

eachDatabase('decisions about findings', (app) => {
  const { scene, as, editor, newPost, read, first, decide, figuresOf } = decidingScene(app);

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
        ...{ indicatorKey: scene().gifts, subjectKey: `cluster:${scene().cluster}`, asOf: '2024-12-21' },
      },
      { publishedAt: null, value: 937, quote: ADMITTED, subjectKey: `organisation:${scene().b}` },
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
      ...{ cluster: { documentId: scene().cluster }, article: { documentId } },
    });
    const more = FLAGS.replace('12', '15');
    const changed = (await read(documentId, more)).awards[0];
    expect(changed?.state).toBe('changed');
    await decide(editor(), documentId, about(changed as AwardFinding, 'update'));
    expect((await read(documentId, more)).awards[0]?.state).toBe('accepted');
  });

  test('a figure of an event is joined to the event', async () => {
    const event = { uid: EVENT, documentId: scene().event, locale: 'vi' };
    const values = { title: 'Hội nghị', summary: ADMITTED, startsAt: '2024-12-21T01:00:00.000Z' };
    const [finding] = (await readAs(editor(), scene(), values, event)).figures;
    const decisions = [about(finding as FigureFinding, 'accept')];
    expect((await editor().post('/desk/decisions', { ...event, decisions })).status).toBe(200);
    const row = await app()
      .strapi.db.query('api::figure.figure')
      .findOne({ where: { eventKey: scene().event } });
    expect(row).toMatchObject({ value: 937, articleKey: null });
    expect((await readAs(editor(), scene(), values, event)).figures[0]?.state).toBe('accepted');
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
});
