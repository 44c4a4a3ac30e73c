import type { Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { ADMITTED, ARTICLE, body, EVENT, FLAGS, formOf, GIFTS, playDeskScene, readAs } from './desk-scene';
import type { DeskScene } from './desk-scene';
import { signInTeam, type Role, type Team } from './team';

eachDatabase('reading the form of a post', (app) => {
  let scene: DeskScene;
  let team: Team;
  const as = (role: Role) => team[role];
  const editor = () => as('editor');
  const ask = (who: Colleague, more: object) =>
    who.post('/desk/reading', {
      ...{ uid: ARTICLE, documentId: scene.post, locale: 'vi', values: formOf(scene) },
      ...more,
    });

  beforeAll(async () => {
    scene = await playDeskScene(app().strapi);
    team = await signInTeam(app());
  });

  test('each figure comes with its sentence, its values by documentId, and how it will be printed', async () => {
    const { figures } = await readAs(editor(), scene);
    const told = figures.map(({ text, values, passage }) => [
      text,
      values.indicator?.documentId,
      passage.sentence,
    ]);
    expect(told).toEqual([
      ['gần 70 tỉ đồng', scene.gifts, GIFTS],
      ['937 người', scene.admitted, ADMITTED],
    ]);
    expect(figures[0]).toMatchObject({
      ...{ state: 'open', certain: true, missing: [] },
      passage: { part: 'body', index: 0, quote: 'gần 70 tỉ đồng' },
      values: {
        subject: { kind: 'cluster', documentId: scene.cluster, name: 'Cụm thi đua số 5' },
        ...{ period: '2024', scope: 'total', value: 70_000_000_000, qualifier: 'nearly', asOf: '2024-12-21' },
      },
    });
    expect(figures[1]?.values.subject).toMatchObject({ kind: 'organisation', documentId: scene.b });
  });

  test('awards are read beside the figures', async () => {
    const { awards } = await readAs(editor(), scene);
    expect(awards).toHaveLength(1);
    expect(awards[0]).toMatchObject({
      ...{ text: '12 Bằng khen cho tập thể', state: 'open', passage: { sentence: FLAGS } },
      values: {
        form: 'bang-khen',
        giverLevel: 'confederation',
        recipientKind: 'collective',
        count: 12,
        year: 2024,
      },
    });
  });

  test('an indicator that an editor has just renamed is told by its new words', async () => {
    const sentence = 'Cụm thi đua số 5 phát 1.234.000 đồng bạc lẻ trong năm 2024.';
    const indicatorOf = async () => {
      const { figures } = await readAs(editor(), scene, formOf(scene, sentence));
      return figures[0]?.values.indicator?.documentId;
    };
    expect(await indicatorOf()).toBeUndefined();
    await app()
      .strapi.documents('api::indicator.indicator')
      .update({
        documentId: scene.gifts,
        data: { aliases: 'trao quà … tổng giá trị #\nphát # bạc lẻ' },
      });
    expect(await indicatorOf()).toBe(scene.gifts);
  });

  test('an organisation that was made a moment ago is known by its other names', async () => {
    const sentence = 'LĐLĐ huyện Suối Trăng kết nạp mới 120 đoàn viên trong năm 2024.';
    const made = await scene.make('api::organisation.organisation', {
      ...{ name: 'Liên đoàn Lao động huyện Suối Trăng', aliases: 'LĐLĐ huyện Suối Trăng', level: 'superior' },
    });
    const { figures } = await readAs(editor(), scene, formOf(scene, sentence));
    expect(figures[0]?.values.subject?.documentId).toBe(made);
  });

  test.each<[Role, object]>([
    ['contributor', { accept: false, verify: false, acceptAwards: false }],
    ['editor', { accept: true, verify: true, acceptAwards: true }],
    ['editor-in-chief', { accept: true, verify: true, acceptAwards: true }],
    ['emulation-board', { accept: true, verify: true, acceptAwards: true }],
    ['administrator', { accept: true, verify: true, acceptAwards: true }],
  ])('%s is told what the role may do with findings', async (role, may) => {
    // Every role but the board's may begin a post of its own.
    const own = role === 'emulation-board' ? { documentId: scene.post } : { documentId: null };
    const { status, body } = await ask(as(role), own);
    expect([status, body.data?.may]).toEqual([200, may]);
  });

  test('a contributor reads only in posts of his own', async () => {
    const contributor = as('contributor');
    expect((await ask(contributor, {})).status).toBe(403);
    const { body } = await contributor.post(`/content-manager/collection-types/${ARTICLE}`, {
      title: 'Bài của tôi',
    });
    expect((await ask(contributor, { documentId: body.data.documentId })).status).toBe(200);
  });

  test('an event is read by its summary and agenda', async () => {
    const values = { title: 'Hội nghị', summary: ADMITTED, startsAt: '2024-12-21T01:00:00.000Z' };
    const post = { uid: EVENT, documentId: scene.event, locale: 'vi' };
    const { figures } = await readAs(editor(), scene, values, post);
    expect(figures.map(({ passage, values: { asOf } }) => [passage.part, asOf])).toEqual([
      ['summary', '2024-12-21'],
    ]);
  });

  test('slips are proved against what is verified: tenfold of the year before', async () => {
    const kinds = async (text: string) =>
      (await readAs(editor(), scene, formOf(scene, text))).slips.map(({ kind }) => kind);
    expect(await kinds(GIFTS)).toEqual([]);
    expect(await kinds(GIFTS.replace('70', '700'))).toContain('jump');
  });

  test('an English text is not read', async () => {
    const post = { uid: ARTICLE, documentId: scene.post, locale: 'en' };
    const { figures, awards } = await readAs(editor(), scene, formOf(scene), post);
    expect([figures, awards]).toEqual([[], []]);
  });

  test.each([
    [{ uid: 'api::award.award' }, '"uid" là "api::award.award"'],
    [{ locale: 'fr' }, '"locale" là "fr"'],
    [{ documentId: "a' OR 1=1" }, '"documentId" là'],
    [{ values: { text: 'x' } }, 'Không có trường "values.text"'],
    [{ values: { body: 'x' } }, '"values.body" phải là một danh sách'],
    [{ values: { eventDate: 'hôm qua' } }, '"values.eventDate" là "hôm qua"'],
    [{ values: { title: { $ne: '' } } }, '"values.title" phải là một chuỗi'],
    [{ values: null }, '"values" phải là một đối tượng'],
    [{ limit: 5 }, 'Không có trường "limit"'],
  ])('%j is refused in words', async (more, words) => {
    const { status, body } = await ask(editor(), more);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a text longer than any post is refused before it is read', async () => {
    const values = { body: body(...Array<string>(20).fill('chữ '.repeat(2000))) };
    const { status, body: refused } = await ask(editor(), { values });
    expect([status, refused.error?.message]).toEqual([
      400,
      expect.stringContaining('hãy tách thành nhiều bài'),
    ]);
  });

  test('a body nested without end is refused, not followed', async () => {
    let block: object = { text: 'x' };
    for (let depth = 0; depth < 400; depth += 1) block = { type: 'list', children: [block] };
    expect((await ask(editor(), { values: { body: [block] } })).status).toBe(400);
  });

  test('nobody from outside reads, and a post that is gone is said to be', async () => {
    await app().http.post('/desk/reading').send({ uid: ARTICLE }).expect(401);
    expect((await ask(editor(), { documentId: 'gone' })).status).toBe(404);
  });
});
