import { eachDatabase } from '../helpers/strapi';
import { closingScene, connect, FIGURES, type Closing } from './closing-scene';

eachDatabase('closing a period', (app) => {
  const { scene, token, as, close, closeOne, closeCluster, reopen, differences, draftOf, verifiedOf } =
    closingScene(app);

  test('says before what would be frozen and what is still open', async () => {
    await as('editor').post(FIGURES, { period: '2024', value: 1, scope: 'total', qualifier: 'exact' });
    const { status, body } = await as('editor').get(
      `/desk/closings/preview?scope=cluster&subject=${scene().cluster}&period=2024`
    );
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      subjectName: 'Cụm thi đua số 5',
      confirmation: 'chốt 2024',
      replaces: null,
      silent: [{ kind: 'organisation', documentId: scene().d, name: 'Tỉnh D' }],
      // Gần 60 tỉ is less than 70 of three members.
      contradictions: [
        {
          subject: { name: 'Cụm thi đua số 5' },
          indicator: { name: 'Giá trị quà tặng' },
          reported: 'gần 60 tỉ đồng',
          computed: '70 tỉ đồng',
        },
      ],
      counts: { subjects: 5, silent: 1, contradictions: 1, unverified: 1, figures: 7 },
    });
    const everybody = await as('editor').get('/desk/closings/preview?scope=all&period=2024');
    expect(everybody.body.data).toMatchObject({ subjectName: null, counts: { subjects: 6, unverified: 2 } });
  });

  test.each([
    ['contributor', 403, 403],
    ['editor', 200, 403],
    ['editor-in-chief', 200, 403],
    ['emulation-board', 200, 201],
    ['administrator', 200, 201],
  ] as const)('%s: reads %d, closes %d', async (role, reads, closes) => {
    const body = { scope: 'organisation', subject: scene().d, period: '2019', confirmation: 'chot 2019' };
    expect((await as(role).get('/desk/closings')).status).toBe(reads);
    expect((await as(role).get('/desk/closings/preview?scope=all&period=2019')).status).toBe(reads);
    const made = await close(as(role), body);
    expect(made.status).toBe(closes);
    const list = (await as('editor').get('/desk/closings')).body.data as unknown as Closing[];
    const standing = list.find(({ end }) => end === null);
    expect(Boolean(standing)).toBe(closes === 201);
    if (!standing) return;
    expect((await as(role).get(`/desk/closings/${standing.id}/differences`)).status).toBe(200);
    expect((await as('editor').post(`/desk/closings/${standing.id}/reopen`, { reason: 'x' })).status).toBe(
      403
    );
    await reopen(standing.id);
  });

  test('nobody from outside sees or closes anything', async () => {
    await app().http.get('/desk/closings').expect(401);
    await app().http.post('/desk/closings').send({}).expect(401);
    await app().http.get('/desk/closings').set('Authorization', `Bearer ${token()}`).expect(401);
  });

  test.each([
    [{ scope: 'some' }, '"scope" là "some"'],
    [{ scope: 'all', period: '2024-12-21' }, '"period" là "2024-12-21"'],
    [{ scope: 'all', period: '2018/2023' }, '"period" là "2018/2023"'],
    [{ scope: 'all', period: '2024', subject: 'abc' }, 'phải để trống'],
    [{ scope: 'cluster', period: '2024', subject: "x' OR 1" }, 'documentId'],
    [{ scope: 'all', period: '2024' }, '"confirmation" phải là "chốt 2024"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2023' }, '"confirmation"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2024', force: true }, 'Không có tham số "force"'],
    [{ scope: 'all', period: '2024', confirmation: 'chốt 2024', note: 5 }, '"note"'],
  ])('%j is refused in words', async (body, words) => {
    const { status, message } = await close(as('emulation-board'), body);
    expect({ status, message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('what does not exist is told so', async () => {
    const body = { scope: 'cluster', subject: 'nosuchcluster', period: '2024', confirmation: 'chốt 2024' };
    expect(await close(as('emulation-board'), body)).toMatchObject({ status: 404 });
    expect((await as('editor').get('/desk/closings/999/differences')).status).toBe(404);
    expect((await as('editor').get('/desk/closings/0x1/differences')).status).toBe(404);
    expect((await as('emulation-board').post('/desk/closings/999/reopen', { reason: 'x' })).status).toBe(404);
  });

  test('a closing of the same replaces the one before; reopening ends it; both are kept', async () => {
    const first = await closeCluster('2023');
    const second = await closeCluster('2023');
    const preview = await as('editor').get(
      `/desk/closings/preview?scope=cluster&subject=${scene().cluster}&period=2023`
    );
    expect(preview.body.data).toMatchObject({ replaces: { id: second.id } });
    await reopen(second.id);
    const list = (await as('editor').get('/desk/closings')).body.data as unknown as Closing[];
    expect(list.find(({ id }) => id === first.id)?.end).toMatchObject({ how: 'replaced' });
    expect(list.find(({ id }) => id === second.id)?.end).toMatchObject({
      how: 'reopened',
      by: 'newsroom-emulation-board',
      reason: 'Nhập sót',
    });
    const again = await as('emulation-board').post(`/desk/closings/${second.id}/reopen`, { reason: 'x' });
    expect(again).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('hết hiệu lực') as string } },
    });
    const figure = await draftOf(as('editor'), { period: '2023' });
    expect((await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {})).status).toBe(200);
    expect((await differences(second.id)).total).toBe(2); // what it froze is still there to compare with
  });

  test('a write that began before the closing is waited for, and frozen', async () => {
    let begin = () => {};
    let closed = false;
    // Begun outside of the transaction, or the request would join it.
    const closing = new Promise<void>((resolve) => (begin = resolve))
      .then(() => closeOne('organisation', scene().b, '2015'))
      .finally(() => (closed = true));
    await app().strapi.db.transaction(async () => {
      await verifiedOf(scene().b, '2015');
      begin();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(closed).toBe(false);
    });
    const made = await closing;
    expect(made.counts).toMatchObject({ figures: 1 });
    expect((await differences(made.id)).total).toBe(0);
    await reopen(made.id);
  });

  test('closing while somebody publishes comes out as one after the other', async () => {
    const outcomes: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const period = String(1990 + round);
      const drafts = [await draftOf(as('editor'), { period }), await draftOf(as('editor'), { period })];
      const publish = async (figure: string, delay: number) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        return (await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {})).status;
      };
      const [closing, ...statuses] = await Promise.all([
        closeOne('organisation', scene().b, period),
        ...drafts.map((figure, at) => publish(figure, round * 4 + at * 25)),
      ]);
      for (const [at, status] of statuses.entries()) {
        expect([200, 403]).toContain(status);
        const rows = await app()
          .strapi.db.query('api::figure.figure')
          .count({ where: { documentId: drafts[at], publishedAt: { $notNull: true } } });
        expect(rows).toBe(status === 200 ? 1 : 0);
      }
      const published = statuses.filter((status) => status === 200).length;
      outcomes.push(published);
      // What got in is frozen, what did not was refused: nothing differs from the closing.
      expect(closing.counts.figures).toBe(published);
      expect(await differences(closing.id)).toMatchObject({ total: 0, amendments: 0 });
      await reopen(closing.id);
    }
    expect(outcomes).toHaveLength(10);
  });

  test('everybody’s period closes for everybody, new units too', async () => {
    const { status, data } = await close(as('administrator'), {
      scope: 'all',
      period: '2021',
      note: ' Chốt cả năm ',
      confirmation: 'chốt 2021',
    });
    expect(status).toBe(201);
    const unit = await scene().make('api::organisation.organisation', {
      name: 'Tỉnh mới',
      level: 'province',
    });
    const figure = await draftOf(as('editor'), { period: '2021-Q3', organisation: connect(unit) });
    const { status: refused, body } = await as('editor').post(`${FIGURES}/${figure}/actions/publish`, {});
    expect({ refused, message: body.error?.message }).toEqual({
      refused: 403,
      message: expect.stringContaining('của tất cả đơn vị đã được newsroom-administrator chốt') as string,
    });
    await reopen(data.id);
  });
});
