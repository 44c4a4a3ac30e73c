import type { Grid } from '../../src/plugins/desk/server/domain/grid/grid';
import { signIn, type Colleague } from '../helpers/admin';
import { makeRole } from '../helpers/role';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

const FIGURE = 'api::figure.figure';
const ARTICLE = 'api::article.article';
const DESK = ['plugin::desk.read', 'plugin::desk.open'];

interface Refusal {
  status: number;
  message: string | undefined;
  problems: { path: string[]; message: string }[];
}

eachDatabase('a role of the desk with conditions and fields', (app) => {
  let scene: Scene;
  /** May do everything with figures that are their own, and read the others. */
  let own: Colleague;
  /** May fill and change every field of figures but two. */
  let narrow: Colleague;
  let chief: Colleague;

  const draft = (data: object = {}) =>
    scene.figure(
      { indicator: scene.admitted, organisation: scene.a, period: '2015', value: 3, ...data },
      'draft'
    );
  const isVerified = async (documentId: string) =>
    (await app()
      .strapi.db.query(FIGURE)
      .count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
  const refusalOf = ({ status, body }: Awaited<ReturnType<Colleague['post']>>): Refusal => {
    const { message, details } = (body.error ?? {}) as {
      message?: string;
      details?: { errors?: Refusal['problems'] };
    };
    return { status, message, problems: details?.errors ?? [] };
  };
  const sheet = (period: string) => `subject=organisation:${scene.country}&period=${period}`;
  const versionOf = async (period: string, organisation: string) => {
    const { body } = await chief.get(`/desk/grid?${sheet(period)}`);
    const { cells } = body.data as unknown as Grid;
    const subject = `organisation:${organisation}`;
    return cells.find((cell) => cell.subject === subject && cell.indicator === scene.admitted)?.version ?? '';
  };
  const save = async (who: Colleague, period: string, entry: object | null, status = 'published') => {
    const subject = `organisation:${scene.a}`;
    const was = await versionOf(period, scene.a);
    return who.post('/desk/grid', {
      ...{ subject: `organisation:${scene.country}`, period, status },
      cells: [{ subject, indicator: scene.admitted, entry, was }],
    });
  };
  const verify = (who: Colleague, ...documentIds: string[]) =>
    who.post('/desk/queues/unverified/verify', { documentIds });

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    const all = ['create', 'read', 'update', 'delete', 'publish'] as const;
    const changes = ['update', 'delete', 'publish'] as const;
    await makeRole(
      app(),
      'own-figures',
      [
        { type: FIGURE, verbs: ['create', 'read'] },
        { type: FIGURE, verbs: changes, own: true },
      ],
      DESK
    );
    await makeRole(
      app(),
      'narrow-figures',
      [{ type: FIGURE, verbs: all, without: ['target', 'note'] }],
      DESK
    );
    await makeRole(app(), 'only-desk', [], DESK);
    own = await signIn(app(), 'own-figures');
    narrow = await signIn(app(), 'narrow-figures');
    chief = await signIn(app(), 'newsroom-editor-in-chief');
  });

  test('figures of others are not verified from the queue; all of them or none', async () => {
    const theirs = await draft();
    const { body } = await own.post('/figures/batch', {
      data: [{ indicator: scene.admitted, organisation: scene.b, period: '2015', value: 4 }],
    });
    const [mine] = body.data as unknown as [{ documentId: string }];
    expect(refusalOf(await verify(own, mine.documentId, theirs))).toMatchObject({
      status: 403,
      message: expect.stringContaining('không kiểm chứng được') as string,
    });
    expect([await isVerified(mine.documentId), await isVerified(theirs)]).toEqual([false, false]);
    expect((await verify(own, mine.documentId)).status).toBe(200);
    expect(await isVerified(mine.documentId)).toBe(true);
  });

  test('what a batch of the admin writes belongs to who sent it', async () => {
    const { body } = await chief.post('/figures/batch', {
      data: [{ indicator: scene.admitted, organisation: scene.b, period: '2014', value: 4, note: 'nội bộ' }],
      status: 'published',
    });
    const [{ documentId }] = body.data as unknown as [{ documentId: string }];
    const rows = await app()
      .strapi.db.query(FIGURE)
      .findMany({ where: { documentId }, populate: ['createdBy', 'updatedBy'] });
    const chiefs = { firstname: 'newsroom-editor-in-chief' };
    expect(rows).toMatchObject([
      { createdBy: chiefs, updatedBy: chiefs },
      { createdBy: chiefs, updatedBy: chiefs },
    ]);
  });

  test('a batch of the admin fills only what the role may fill', async () => {
    const row = { indicator: scene.admitted, organisation: scene.b, period: '2013', value: 4 };
    const before = await app().strapi.db.query(FIGURE).count();
    expect(
      refusalOf(await narrow.post('/figures/batch', { data: [row, { ...row, note: 'nội bộ' }] }))
    ).toMatchObject({
      status: 403,
      message: expect.stringMatching(/^Dòng 2: .*"note"/) as string,
    });
    expect(await app().strapi.db.query(FIGURE).count()).toBe(before);
    const colour = await narrow.post('/figures/batch', { data: [{ ...row, colour: 'red' }] });
    expect(refusalOf(colour).problems).toMatchObject([{ path: ['data', '0', 'colour'] }]);
    expect((await narrow.post('/figures/batch', { data: [{ ...row, note: null }] })).status).toBe(201);
  });

  test('the grid neither corrects, verifies nor removes figures of others', async () => {
    const verified = await scene.figure({
      ...{ indicator: scene.admitted, organisation: scene.a, period: '2012', value: 5 },
    });
    const waiting = await draft({ period: '2011' });
    for (const [period, entry, status, words] of [
      ['2012', { value: 6 }, 'published', 'không sửa được'],
      ['2012', { value: 6 }, 'draft', 'không sửa được'],
      ['2012', null, 'published', 'không xóa được'],
      ['2011', { value: 3 }, 'published', 'không kiểm chứng được'],
      ['2011', null, 'draft', 'không xóa được'],
    ] as const) {
      const refused = refusalOf(await save(own, period, entry, status));
      expect(refused).toMatchObject({
        status: 400,
        problems: [{ path: ['cells', '0'], message: expect.stringContaining(words) as string }],
      });
    }
    const kept = await app()
      .strapi.db.query(FIGURE)
      .findMany({ where: { documentId: { $in: [verified, waiting] } }, orderBy: { value: 'asc' } });
    expect(kept.map(({ value }: { value: number }) => value)).toEqual([3, 5, 5]);
  });

  test('the grid enters, corrects, verifies and removes figures of their own', async () => {
    const send = async (entry: object | null, status = 'published') => {
      const { status: code, body } = await save(own, '2010', entry, status);
      expect({ code, error: body.error }).toEqual({ code: 200, error: undefined });
      return body.data;
    };
    expect(await send({ value: 1 }, 'draft')).toMatchObject({ created: 1 });
    expect(await send({ value: 1 })).toMatchObject({ verified: 1 });
    expect(await send({ value: 2 })).toMatchObject({ corrected: 1 });
    expect(await send(null)).toMatchObject({ removed: 1 });
  });

  test('the grid writes only fields that the role may write', async () => {
    const created = refusalOf(await save(narrow, '2009', { value: 1, target: 2 }));
    expect(created.problems).toMatchObject([
      { path: ['cells', '0'], message: expect.stringContaining('"target"') as string },
    ]);
    expect((await save(narrow, '2009', { value: 1 })).status).toBe(200);
    const changed = refusalOf(await save(narrow, '2009', { value: 1, target: 2 }));
    expect(changed.problems).toMatchObject([{ message: expect.stringContaining('"target"') as string }]);
    expect((await save(chief, '2009', { value: 1, target: 2 })).status).toBe(200);
    // What stays as it is needs no right.
    expect((await save(narrow, '2009', { value: 3, target: 2 })).body.data).toMatchObject({ corrected: 1 });
  });

  test('who may not read figures sees no sheet and nobody who is missing', async () => {
    const outsider = await signIn(app(), 'only-desk');
    for (const path of ['grid', 'missing']) {
      expect((await outsider.get(`/desk/${path}?${sheet('2024')}`)).status).toBe(403);
    }
  });

  test('who may read only their own figures is shown no drafts of others, and works beside them', async () => {
    await makeRole(
      app(),
      'own-drafts',
      [{ type: FIGURE, verbs: ['create', 'read', 'update', 'publish'], own: true }],
      DESK
    );
    const who = await signIn(app(), 'own-drafts');
    const hidden = await draft({ period: '2006', value: 1_234_567 });
    const listed = async () => {
      const { body } = await who.get('/desk/queues/unverified');
      const { data } = (await who.get('/desk/queues')).body;
      const groups = (await who.get('/desk/queues/unverified/groups?by=indicator')).body.data;
      return { items: body.data, count: data.unverified, groups };
    };
    expect(await listed()).toEqual({ items: [], count: 0, groups: [] });
    expect(JSON.stringify((await who.get(`/desk/grid?${sheet('2006')}`)).body)).not.toContain('1234567');
    const missing = await who.get(`/desk/missing?${sheet('2006')}&indicators=members-admitted`);
    expect(missing.status).toBe(200);
    expect(JSON.stringify(missing.body)).not.toContain('"draft":true');

    const cell = {
      subject: `organisation:${scene.a}`,
      indicator: scene.admitted,
      entry: { value: 8 },
      was: '',
    };
    const body = { subject: `organisation:${scene.country}`, period: '2006', status: 'draft', cells: [cell] };
    expect((await who.post('/desk/grid', body)).body.data).toMatchObject({ created: 1 });
    expect(await listed()).toMatchObject({ items: [{ text: '8 người' }], count: 1, groups: [{ count: 1 }] });
    const kept = await app().strapi.documents(FIGURE).findOne({ documentId: hidden });
    expect(kept).toMatchObject({ value: 1_234_567 });
  });

  test('the queue tells the article of a figure only to who may read it', async () => {
    await draft({ period: '2008', article: scene.draftArticle });
    const first = async (who: Colleague) =>
      ((await who.get('/desk/queues/unverified')).body.data as unknown as { article: object | null }[])[0];
    const { draftArticle: documentId } = scene;
    expect(await first(chief)).toMatchObject({ article: { documentId } });
    expect(await first(narrow)).toMatchObject({ article: null });
    const grants = [
      { type: FIGURE, verbs: ['read'] },
      { type: ARTICLE, verbs: ['read'], own: true },
    ] as const;
    await makeRole(app(), 'own-articles', grants, DESK);
    expect(await first(await signIn(app(), 'own-articles'))).toMatchObject({ article: null });
    await makeRole(
      app(),
      'no-titles',
      [grants[0], { type: ARTICLE, verbs: ['read'], without: ['title'] }],
      DESK
    );
    expect(await first(await signIn(app(), 'no-titles'))).toMatchObject({ article: null });
  });

  test('a database that goes away is no fault of a figure', async () => {
    const waiting = await draft({ period: '2007' });
    let away = true;
    app().strapi.db.lifecycles.subscribe({
      models: [FIGURE],
      beforeCreate() {
        // As PostgreSQL says it when it is shut down.
        if (away)
          throw Object.assign(new Error('terminating connection due to administrator command'), {
            code: '57P01',
          });
      },
    });
    const refused = await verify(chief, waiting);
    away = false;
    expect(refused.status).toBe(503);
    expect((await verify(chief, waiting)).status).toBe(200);
  });

  test('after all of this every total is right', async () => {
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });
});
