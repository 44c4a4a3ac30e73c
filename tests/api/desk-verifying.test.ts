import { eachDatabase } from '../helpers/strapi';
import { SECRET } from './figures-scene';
import { queuesScene } from './queues-scene';
import type { Role } from './team';

interface Waiting {
  documentId: string;
  text: string | null;
  period: string;
  missing: string[];
  indicator: { name: string } | null;
  subject: { name: string; kind: string } | null;
  article: { title: string } | null;
}

eachDatabase('verifying what waits', (app) => {
  const { scene, as, read } = queuesScene(app);
  const waiting = async (query = '') => (await read<Waiting[]>(`/desk/queues/unverified${query}`)).data;
  const draft = (data: object) => scene().figure(data, 'draft');

  test('a figure that nobody verified waits, the latest first, and never its note', async () => {
    const [first] = await waiting();
    expect(first).toMatchObject({
      text: '777 tỉ đồng',
      period: 'Năm 2024',
      indicator: { name: 'Giá trị quà tặng' },
      subject: { kind: 'organisation', name: 'Tỉnh D' },
      missing: [],
    });
    const told = await draft({
      indicator: scene().gifts,
      organisation: scene().a,
      period: '2020',
      value: 1,
      article: scene().article,
    });
    expect((await waiting())[0]).toMatchObject({
      documentId: told,
      article: { documentId: scene().article, title: 'Cụm số 5 tổng kết năm' },
    });
    await app().strapi.documents('api::figure.figure').delete({ documentId: told });
    const bare = await draft({ value: 12 });
    const [now] = await waiting();
    expect(now).toMatchObject({ documentId: bare, text: '12', missing: ['indicator', 'subject'] });
    expect(JSON.stringify(await waiting())).not.toContain(SECRET);
  });

  test('they are counted by indicator and by whom they are about, and the list narrows to one', async () => {
    await draft({ indicator: scene().admitted, cluster: scene().cluster, value: 5 });
    const groups = async (by: string) =>
      (
        await read<{ documentId: string | null; name: string | null; count: number }[]>(
          `/desk/queues/unverified/groups?by=${by}`
        )
      ).data;
    expect(await groups('cluster')).toContainEqual({
      documentId: scene().cluster,
      name: 'Cụm thi đua số 5',
      count: 1,
    });
    const indicators = await groups('indicator');
    expect(indicators).toContainEqual({ documentId: scene().gifts, name: 'Giá trị quà tặng', count: 1 });
    const total = indicators.reduce((sum, { count }) => sum + count, 0);
    const { meta, data } = await read<Waiting[]>('/desk/queues/unverified?pageSize=1');
    expect([data.length, meta.pagination.total, meta.pagination.pageCount]).toEqual([1, total, total]);
    expect((await waiting(`?cluster=${scene().cluster}`)).map(({ text }) => text)).toEqual(['5 người']);
    const count = await read<{ unverified: number }>('/desk/queues');
    expect(count.data.unverified).toBe(total);
  });

  test('verifying takes all of them or none', async () => {
    const good = await draft({
      indicator: scene().admitted,
      organisation: scene().b,
      value: 7,
      period: '2021',
    });
    const bad = await draft({ value: 3 });
    const before = (await waiting('?pageSize=100')).length;
    const verify = (role: Role, ...documentIds: string[]) =>
      as(role).post('/desk/queues/unverified/verify', { documentIds });
    const refused = await verify('editor', good, bad, 'gone1');
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatchObject({
      message: expect.stringContaining('2 trên 3') as string,
      details: { errors: [{ path: ['documentIds', '1'] }, { path: ['documentIds', '2'] }] },
    });
    expect((await waiting('?pageSize=100')).length).toBe(before);
    expect((await verify('emulation-board', good)).body.data).toEqual({ verified: 1 });
    expect((await waiting('?pageSize=100')).map(({ documentId }) => documentId)).not.toContain(good);
  });

  test.each([
    [{}],
    [{ documentIds: [] }],
    [{ documentIds: [1] }],
    [{ documentIds: ['a'], more: 1 }],
    [{ documentIds: Array(101).fill('a') }],
  ])('verifying %j is refused', async (body) => {
    expect((await as('editor').post('/desk/queues/unverified/verify', body)).status).toBe(400);
  });
});
