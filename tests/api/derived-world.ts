import type { Core, UID } from '@strapi/strapi';

/** The periods in which figures are written, and which are compared. */
export const PERIODS = [
  '2018/2025',
  '2024',
  '2025',
  '2025-H1',
  '2025-H2',
  '2025-Q2',
  '2025-05',
  '2025-06-30',
];
const KINDS = [
  ['gift-value', 'vnd', 'flow'],
  ['members', 'person', 'stock'],
  ['covered', 'percent', 'ratio'],
] as const;

/** A small tree, a cluster and indicators of every kind, written through the Document Service, before any figure. */
export async function beginWorld(strapi: Core.Strapi) {
  const make = async (uid: UID.CollectionType, data: object, more: object = {}) =>
    (await strapi.documents(uid).create({ data, ...more } as never)).documentId;
  const unique = Math.random().toString(36).slice(2, 8);
  const indicators: string[] = [];
  for (const [code, unit, kind] of KINDS) {
    const data = { code: `${code}-x${unique}`.replace(/\d/g, 'n'), name: code, unit, kind };
    indicators.push(await make('api::indicator.indicator', data));
  }
  const organisations: string[] = [];
  for (let at = 0; at < 6; at += 1) {
    const parent = at === 0 ? null : organisations[Math.floor((at - 1) / 2)];
    organisations.push(
      await make('api::organisation.organisation', { name: `Đơn vị ${at}`, level: 'other', parent })
    );
  }
  const clusters = [
    await make('api::emulation-cluster.emulation-cluster', {
      name: 'Cụm thử nghiệm',
      years: [{ year: 2025, members: [1, 2].map((at) => ({ organisation: organisations[at] })) }],
    }),
  ];
  // Cells of a term of office are kept once a post or a figure speaks of it.
  await make('api::article.article', { title: 'Nhiệm kỳ', period: '2018/2025' });
  const figures: string[] = [];
  const verify = async (data: object) => {
    const organisation = organisations[3];
    const plain = {
      indicator: indicators[0],
      organisation,
      period: '2025',
      scope: 'total',
      qualifier: 'exact',
    };
    const id = await make('api::figure.figure', { ...plain, ...data }, { status: 'published' });
    figures.push(id);
    return id;
  };
  return { indicators, organisations, clusters, figures, verify, make };
}

export type World = Awaited<ReturnType<typeof beginWorld>>;
