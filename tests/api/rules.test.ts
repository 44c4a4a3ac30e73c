import type { UID } from '@strapi/strapi';
import { eachDatabase } from '../helpers/strapi';

eachDatabase('rules', (app) => {
  const documents = (uid: UID.CollectionType) => app().strapi.documents(uid);
  const organisation = async (name: string, more: object = {}) =>
    (
      await documents('api::organisation.organisation').create({
        data: { name, level: 'province', ...more },
      } as never)
    ).documentId;

  test('an event does not end before it starts', async () => {
    const data = { title: 'Hội nghị', startsAt: '2024-12-21T08:00:00Z', endsAt: '2024-12-21T07:00:00Z' };
    await expect(documents('api::event.event').create({ data } as never)).rejects.toMatchObject({
      message: expect.stringContaining('kết thúc trước khi bắt đầu'),
      details: { errors: [{ path: ['endsAt'] }] },
    });
    expect(await documents('api::event.event').count({})).toBe(0);
  });

  test('a period that is no period is refused and named', async () => {
    const data = { title: 'Bài', period: '2024-Q5' };
    await expect(documents('api::article.article').create({ data } as never)).rejects.toThrow('"2024-Q5"');
  });

  test('an organisation does not become its own ancestor', async () => {
    const top = await organisation('Ví Dụ A');
    const middle = await organisation('Ví Dụ B', { parent: top });
    const leaf = await organisation('Ví Dụ C', { parent: middle });
    const move = documents('api::organisation.organisation').update({
      documentId: top,
      data: { parent: leaf },
    } as never);
    await expect(move).rejects.toThrow('Ví Dụ A → Ví Dụ C → Ví Dụ B → Ví Dụ A');
    const stored = await documents('api::organisation.organisation').findOne({
      documentId: top,
      populate: ['parent'],
    } as never);
    expect(stored).toMatchObject({ parent: null });
  });

  test('a successor needs an end', async () => {
    const successor = await organisation('Kế tục');
    await expect(organisation('Tiền thân', { successor })).rejects.toThrow('phải có ngày kết thúc');
    await expect(organisation('Tiền thân', { successor, validTo: '2025-06-30' })).resolves.toBeTruthy();
  });

  test('the query engine is no way round', async () => {
    const direct = app()
      .strapi.db.query('api::event.event')
      .create({
        data: {
          title: 'x',
          kind: 'conference',
          startsAt: new Date('2024-12-21'),
          endsAt: new Date('2024-12-20'),
        },
      });
    await expect(direct).rejects.toThrow('kết thúc trước khi bắt đầu');
  });

  test('a cluster has a unit once, one leader, and a number once within its owner', async () => {
    const owner = await organisation('Chủ quản');
    const unit = await organisation('Đơn vị');
    const other = await organisation('Đơn vị khác');
    const cluster = (data: object) =>
      documents('api::emulation-cluster.emulation-cluster').create({ data } as never);
    const member = (id: string, role: string) => ({ organisation: id, role });
    const year = (...members: object[]) => ({ years: [{ year: 2024, members }] });

    await expect(
      cluster({ name: 'Cụm', ...year(member(unit, 'member'), member(unit, 'member')) })
    ).rejects.toThrow('"Đơn vị" có hai lần');
    await expect(
      cluster({ name: 'Cụm', ...year(member(unit, 'leader'), member(other, 'leader')) })
    ).rejects.toThrow('2 cụm trưởng');
    await cluster({ name: 'Cụm 5', number: 5, owner });
    await expect(cluster({ name: 'Cụm 5 nữa', number: 5, owner })).rejects.toThrow('đã có cụm mang số này');
    await expect(cluster({ name: 'Cụm 5 nơi khác', number: 5, owner: other })).resolves.toBeTruthy();
  });

  test('an indicator code stands once', async () => {
    const indicator = () =>
      documents('api::indicator.indicator').create({
        data: { code: 'members', name: 'Đoàn viên', unit: 'person', kind: 'stock', better: 'higher' },
      } as never);
    await indicator();
    await expect(indicator()).rejects.toThrow('Mã chỉ tiêu này đã có');
  });
});
