const CLUSTER = { kind: 'cluster', documentId: 'b'.repeat(24), name: 'Cụm thi đua số 5' };
const PERIOD = { code: '2024', label: 'Năm 2024' };
const HEALTH = { documentId: 'c'.repeat(24), name: 'Công đoàn ngành Y tế Sông Mây' };
const CIVIL = { documentId: 'd'.repeat(24), name: 'Công đoàn Viên chức Sông Mây' };

/** What a row holds when there is nothing to tell. */
const BARE = {
  value: null as number | null,
  upper: null,
  qualifier: null as string | null,
  text: null as string | null,
  origin: null as string | null,
  continued: false,
  coverage: null as object | null,
  parts: null,
  target: null as object | null,
  previous: null as object | null,
  rank: null as object | null,
  series: [] as object[],
  asOf: null as string | null,
  source: null as object | null,
};

const GIFTS = { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' };

const gifts = () => ({
  ...BARE,
  indicator: GIFTS,
  value: 60e9,
  qualifier: 'nearly',
  text: 'gần 60 tỉ đồng',
  origin: 'reported',
  coverage: { reported: 4, of: 6, missing: [HEALTH, CIVIL] },
  target: { value: 50e9, attainment: 1.2, text: 'đạt 120% chỉ tiêu' },
  previous: { period: '2023', value: 52e9, change: 0.154, text: 'tăng 15,4% so với năm 2023' },
  rank: { position: 1, of: 4 },
  series: [
    { period: '2022', value: null },
    { period: '2023', value: 52e9 },
    { period: '2024', value: 60e9 },
  ],
  asOf: '2024-12-21',
  source: { documentId: 'e'.repeat(24), title: 'Bài gốc', quote: 'Tổng giá trị gần 60 tỉ đồng.' },
});

const disputes = () => ({
  ...BARE,
  indicator: { code: 'disputes', name: 'Tranh chấp lao động', unit: 'case' },
  value: 0,
  text: '0 vụ',
  origin: 'reported',
});

const houses = () => ({
  ...BARE,
  indicator: { code: 'houses', name: 'Nhà Mái ấm Công đoàn', unit: 'house' },
  target: { value: 40, attainment: null, text: 'chỉ tiêu 40 căn nhà' },
});

const silence = () => ({
  ...BARE,
  indicator: { code: 'classes', name: 'Lớp tập huấn', unit: 'class' },
  coverage: { reported: 0, of: 6, missing: [HEALTH] },
});

const awards = () => [
  {
    form: 'bang-khen',
    giver: 'Liên đoàn Lao động tỉnh Sông Mây',
    theme: null,
    recipients: 'collective',
    year: 2024,
    count: 74,
    origin: 'reported',
    named: [],
    revoked: [],
  },
];

/** A post's panel as the API sends it, with one of everything; each test changes what it asks about. */
export const postPanel = () => ({
  data: {
    post: { documentId: 'a'.repeat(24), slug: 'mot-bai', locale: 'vi' },
    cited: [
      {
        ...BARE,
        subject: CLUSTER,
        period: PERIOD,
        scope: 'total',
        indicator: GIFTS,
        value: 60e9,
        text: 'gần 60 tỉ đồng',
        origin: 'reported',
        revision: null as object | null,
      },
    ],
    context: [
      {
        subject: CLUSTER,
        period: PERIOD,
        rows: [gifts(), disputes(), houses(), silence()],
        awards: awards(),
      },
    ],
  },
  meta: { version: '1', locale: 'vi' },
});

/** A cluster's panel: its members come in no particular order. */
export const clusterPanel = () => ({
  data: {
    subject: CLUSTER,
    period: PERIOD,
    rows: [gifts(), silence()],
    awards: [],
    pactSignedOn: '2024-03-15',
    members: [
      {
        ...HEALTH,
        role: 'member',
        values: [{ indicator: 'gift-value', origin: null, rank: null }],
        awards: [],
      },
      {
        ...CIVIL,
        role: 'deputy',
        values: [
          { indicator: 'gift-value', text: '10 tỉ đồng', origin: 'reported', rank: { position: 2, of: 2 } },
        ],
        awards: [],
      },
      {
        documentId: 'f'.repeat(24),
        name: 'LĐLĐ huyện Bắc Sông',
        role: 'leader',
        values: [
          { indicator: 'gift-value', text: '50 tỉ đồng', origin: 'reported', rank: { position: 1, of: 2 } },
        ],
        awards: [],
      },
    ],
  },
  meta: { version: '1', locale: 'vi' },
});
