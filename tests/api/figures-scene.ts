import type { Core, UID } from '@strapi/strapi';

/** Words that stand only in what must not leave the house. */
export const SECRET = 'KHÔNG CÔNG BỐ';

/** A small union world, written through the Document Service, to ask panels about. */
export async function playScene(strapi: Core.Strapi) {
  const documents = (uid: UID.CollectionType) => strapi.documents(uid);
  const make = async (uid: UID.CollectionType, data: object, more: object = {}) =>
    (await documents(uid).create({ data, ...more } as never)).documentId;
  const english = (uid: UID.CollectionType, documentId: string, data: object, more: object = {}) =>
    documents(uid).update({ documentId, locale: 'en', data, ...more } as never);

  const indicator = (code: string, name: string, unit: string, kind: string, order: number) =>
    make('api::indicator.indicator', { code, name, unit, kind, order, better: 'higher' });
  const gifts = await indicator('gift-value', 'Giá trị quà tặng', 'vnd', 'flow', 1);
  const admitted = await indicator('members-admitted', 'Đoàn viên kết nạp mới', 'person', 'flow', 2);
  const covered = await indicator('covered', 'Tỉ lệ bao phủ', 'percent', 'ratio', 3);
  await english('api::indicator.indicator', gifts, { name: 'Value of gifts' });

  const organisation = (name: string, more: object = {}) =>
    make('api::organisation.organisation', { name, level: 'province', ...more });
  const country = await organisation('Tổng Liên đoàn thử nghiệm', { level: 'confederation' });
  const members: string[] = [];
  for (const letter of ['A', 'B', 'C', 'D']) {
    members.push(await organisation(`Tỉnh ${letter}`, { parent: country }));
  }
  const [a = '', b = '', c = '', d = ''] = members;
  await english('api::organisation.organisation', a, { name: 'Province A' });
  const cluster = await make('api::emulation-cluster.emulation-cluster', {
    name: 'Cụm thi đua số 5',
    number: 5,
    owner: country,
    years: [
      {
        year: 2024,
        pactSignedOn: '2024-02-20',
        members: [
          { organisation: a, role: 'leader' },
          { organisation: b, role: 'deputy' },
          { organisation: c, role: 'member' },
          { organisation: d, role: 'member' },
        ],
        targets: [{ indicator: gifts, value: 50_000_000_000 }],
      },
      {
        year: 2023,
        members: [
          { organisation: a, role: 'member' },
          { organisation: b, role: 'leader' },
        ],
      },
    ],
  });

  const article = await make('api::article.article', {
    title: 'Cụm số 5 tổng kết năm',
    period: '2024',
    clusters: [cluster],
    organisations: [a],
    pinnedIndicators: [covered],
  });
  const draftArticle = await make('api::article.article', {
    title: SECRET,
    period: '2024',
    organisations: [a],
  });
  const event = await make('api::event.event', {
    title: 'Hội nghị tổng kết',
    startsAt: '2024-12-21T01:00:00.000Z',
    period: '2024',
    organiser: a,
  });
  await documents('api::article.article').update({ documentId: article, data: { event } } as never);
  await strapi.documents('api::event.event').publish({ documentId: event });
  await strapi.documents('api::article.article').publish({ documentId: article });

  const figure = (data: object, status: 'published' | 'draft' = 'published') =>
    make(
      'api::figure.figure',
      { scope: 'total', qualifier: 'exact', period: '2024', note: SECRET, ...data },
      { status }
    );
  const cited = await figure({
    indicator: gifts,
    cluster,
    value: 60_000_000_000,
    qualifier: 'nearly',
    asOf: '2024-12-21',
    article,
    quote: 'gần 60 tỉ đồng cho đoàn viên',
  });
  await figure({ indicator: gifts, cluster, period: '2023', value: 52_000_000_000 });
  await figure({ indicator: gifts, organisation: a, value: 30_000_000_000 });
  await figure({
    indicator: gifts,
    organisation: b,
    value: 20_000_000_000,
    article: draftArticle,
    quote: SECRET,
  });
  await figure({ indicator: gifts, organisation: c, value: 20_000_000_000 });
  await figure({ indicator: gifts, organisation: d, value: 777_000_000_000 }, 'draft');
  await figure({ indicator: covered, organisation: a, numerator: 3, denominator: 4 });
  await figure({ indicator: covered, organisation: b, numerator: 1, denominator: 4 });
  await figure({ indicator: admitted, organisation: a, value: 0, article: draftArticle, quote: SECRET });

  const award = (data: object, status: 'published' | 'draft' = 'published') =>
    make(
      'api::award.award',
      {
        form: 'bang-khen',
        giver: 'Tổng LĐLĐ',
        giverLevel: 'confederation',
        recipientKind: 'collective',
        year: 2024,
        ...data,
      },
      { status }
    );
  await award({ title: 'Bằng khen tập thể', cluster, count: 74 });
  await award({ title: 'Bằng khen Tỉnh A', organisation: a });
  await award({ title: 'Bằng khen thu hồi', organisation: a, revoked: true });
  await award({ title: SECRET, organisation: a }, 'draft');

  return {
    gifts,
    admitted,
    covered,
    country,
    a,
    b,
    c,
    d,
    cluster,
    article,
    draftArticle,
    event,
    cited,
    figure,
    make,
  };
}

export type Scene = Awaited<ReturnType<typeof playScene>>;
