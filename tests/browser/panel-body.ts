/** A panel as the API sends it, with one of everything: each test changes what it asks about. */
export const panelBody = () => ({
  data: {
    post: { documentId: 'a'.repeat(24), slug: 'mot-bai', locale: 'vi' },
    cited: [
      {
        indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
        value: 60e9,
        text: 'gần 60 tỉ đồng',
      },
    ],
    context: [
      {
        subject: { kind: 'cluster', documentId: 'b'.repeat(24), name: 'Cụm thi đua số 5' },
        period: { code: '2024', label: 'Năm 2024' },
        rows: [fullRow(), zeroRow(), silentRow()],
        awards: [
          {
            form: 'bang-khen',
            giver: 'Liên đoàn Lao động tỉnh Sông Mây',
            recipients: 'collective',
            count: 74,
            origin: 'reported',
            named: [],
          },
        ],
      },
    ],
  },
  meta: { version: '1', locale: 'vi' },
});

const fullRow = () => ({
  indicator: { code: 'gift-value', name: 'Giá trị quà tặng', unit: 'vnd' },
  value: 60e9,
  upper: null,
  qualifier: 'nearly',
  text: 'gần 60 tỉ đồng',
  origin: 'computed',
  coverage: {
    reported: 4,
    of: 6,
    missing: [
      { documentId: 'c'.repeat(24), name: 'Công đoàn ngành Y tế Sông Mây' },
      { documentId: 'd'.repeat(24), name: 'Công đoàn Viên chức Sông Mây' },
    ],
  },
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

const zeroRow = () => ({
  indicator: { code: 'disputes', name: 'Tranh chấp lao động', unit: 'case' },
  value: 0,
  text: '0 vụ',
  origin: 'reported',
  series: [],
});

const silentRow = () => ({
  indicator: { code: 'houses', name: 'Nhà Mái ấm Công đoàn', unit: 'house' },
  value: null,
  text: null,
  origin: null,
  coverage: {
    reported: 0,
    of: 6,
    missing: [{ documentId: 'c'.repeat(24), name: 'Công đoàn ngành Y tế Sông Mây' }],
  },
  series: [],
});
