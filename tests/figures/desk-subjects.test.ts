import { CATALOGUE } from '../../src/language';
import { knownOf, type NamedSubject } from '../../src/plugins/desk/server/domain/reading/known';
import { nameKey } from '../../src/plugins/desk/server/domain/reading/name-key';
import { readForm } from '../../src/plugins/desk/server/domain/reading/read-form';
import { readPaste } from '../../src/plugins/desk/server/domain/paste/read-paste';

const province = (name: string): NamedSubject => ({
  ...{ kind: 'organisation', documentId: name, name: `LĐLĐ tỉnh ${name}`, within: null },
  names: [`LĐLĐ tỉnh ${name}`, name, `Công đoàn ${name}`],
});
const cluster = (number: number, within: string | null): NamedSubject => ({
  ...{ kind: 'cluster', documentId: `${number} ${within}`, name: `Cụm thi đua số ${number}`, within },
  names: [`Cụm thi đua số ${number}`],
});
const PARKS: NamedSubject = {
  ...{ kind: 'organisation', documentId: 'parks', name: 'Công đoàn các KCN tỉnh Vàm Sơn' },
  ...{ names: ['Công đoàn các KCN tỉnh Vàm Sơn'], within: 'LĐLĐ tỉnh Vàm Sơn' },
};
const SUBJECTS = [
  province('Vàm Sơn'),
  province('Lam Châu'),
  PARKS,
  cluster(5, null),
  cluster(1, 'LĐLĐ tỉnh Vàm Sơn'),
  cluster(1, 'LĐLĐ tỉnh Lam Châu'),
];
const known = knownOf(
  CATALOGUE.map((indicator) => {
    const { code, unit, name } = indicator;
    return { indicator, reference: { documentId: code, name: name.vi, code, unit } };
  }),
  SUBJECTS
);

const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const TODAY = '2024-12-24';
function read(body: string[], more: object = {}) {
  const { figures, awards } = readForm({ body: body.map(block), ...more }, known, { locale: 'vi' }, TODAY);
  return {
    figures: figures.map(({ text, values: { subject, scope }, certain }) => ({
      ...{ text, subject: subject?.documentId ?? null, scope, certain },
    })),
    awards: awards.map(({ text, passage, others }) => ({ text, part: passage.part, others: others.length })),
  };
}
const subjectOf = (body: string[], more?: object) => read(body, more).figures.at(-1)?.subject;
const GIFTS = 'Dịp Tết, các đơn vị đã trao 3.415 suất quà.';

describe('Whom a figure is about', () => {
  test.each([
    [
      'the host, not the province where it meets',
      ['Sáng 21/12, tại tỉnh Lam Châu, Cụm thi đua số 5 tổ chức hội nghị tổng kết.', GIFTS],
      '5 null',
    ],
    [
      'the union named in full, not a place named before',
      ['Từ Lam Châu, LĐLĐ tỉnh Vàm Sơn thông tin:', GIFTS],
      'Vàm Sơn',
    ],
    [
      'not the union whose fund paid',
      ['LĐLĐ tỉnh Vàm Sơn tổ chức sơ kết. Từ Quỹ Công đoàn Lam Châu, đoàn trao 12 căn nhà.'],
      'Vàm Sơn',
    ],
    [
      'who begins a sentence, whatever ends the one before',
      ['Cụm thi đua số 5 chăm lo đoàn viên', 'LĐLĐ tỉnh Vàm Sơn trao 12 căn nhà.'],
      'Vàm Sơn',
    ],
    [
      'who began the paragraph, for what "Đơn vị" did in its next sentence',
      ['Cụm thi đua số 5 tổ chức tổng kết.', `LĐLĐ tỉnh Lam Châu lập 3 CĐCS. Đơn vị trao 5.850 suất quà.`],
      'Lam Châu',
    ],
    [
      'the body at whose place it was',
      ['Cụm thi đua số 5 tổ chức tổng kết.', 'Ở LĐLĐ tỉnh Lam Châu, 134 CĐCS có 10.655 đoàn viên.'],
      'Lam Châu',
    ],
    [
      'the host again, where a paragraph comes back to the whole',
      ['Cụm thi đua số 5 tổ chức tổng kết.', `LĐLĐ tỉnh Lam Châu lập 3 CĐCS. Toàn cụm trao 5.850 suất quà.`],
      '5 null',
    ],
    [
      'the short form and the full one alike',
      ['Liên đoàn Lao động (LĐLĐ) tỉnh Lam Châu họp.', GIFTS],
      'Lam Châu',
    ],
    [
      'a province by its name alone, beside its figure',
      ['Năm qua Lam Châu kết nạp 1.250 đoàn viên.'],
      'Lam Châu',
    ],
  ])('is %s', (_, body, subject) => expect(subjectOf(body)).toBe(subject));

  test('"LĐLĐ tỉnh" is that of the post, or the one above a body of the post', () => {
    const told = ['LĐLĐ tỉnh tổ chức tổng kết năm.', GIFTS];
    expect(subjectOf(told)).toBeNull();
    expect(subjectOf(told, { organisations: ['Lam Châu'] })).toBe('Lam Châu');
    expect(subjectOf(told, { organisations: ['parks'] })).toBe('Vàm Sơn');
    expect(subjectOf(told, { organisations: ['Lam Châu', 'Vàm Sơn'] })).toBeNull();
  });

  test('of namesakes it is the one that the post lists, or that of its organisation', () => {
    const told = ['Cụm thi đua số 1 tổ chức tổng kết năm.', GIFTS];
    expect(subjectOf(told)).toBeNull();
    expect(subjectOf(told, { clusters: ['1 LĐLĐ tỉnh Lam Châu'] })).toBe('1 LĐLĐ tỉnh Lam Châu');
    expect(subjectOf(told, { organisations: ['Vàm Sơn'] })).toBe('1 LĐLĐ tỉnh Vàm Sơn');
  });

  test('two spellings of a name have one key', () => {
    const spellings = [
      'LĐLĐ tỉnh Vàm Sơn',
      'Liên đoàn Lao động tỉnh Vàm Sơn',
      'Liên đoàn Lao động (LĐLĐ) tỉnh Vàm Sơn',
    ];
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
    expect(nameKey('LĐLĐ TP Sao Mai')).toBe(nameKey('Liên đoàn Lao động thành phố Sao Mai'));
    expect(nameKey('LĐLĐ tỉnh Vàm Sơn')).not.toBe(nameKey('LĐLĐ tỉnh Vàm Sở'));
  });
});

describe('Certain is', () => {
  test('what is named beside the figure, or told by the host; not who is merely named first', () => {
    const certain = (...body: string[]) => read(body).figures.at(-1)?.certain;
    expect(certain('LĐLĐ tỉnh Vàm Sơn kết nạp mới 6.428 đoàn viên.')).toBe(true);
    expect(certain('LĐLĐ tỉnh Vàm Sơn tổ chức hội nghị.', GIFTS)).toBe(true);
    expect(certain('LĐLĐ tỉnh Vàm Sơn gửi thư chúc mừng.', GIFTS)).toBe(false);
  });

  test('the only cluster of the post, and no other body', () => {
    const about = (sentence: string) =>
      read([sentence, GIFTS], { clusters: ['5 null'] }).figures.at(-1)?.certain;
    expect(about('Cụm thi đua số 5 vừa họp.')).toBe(true);
    expect(about('LĐLĐ tỉnh Vàm Sơn tổ chức hội nghị.')).toBe(false);
  });

  test('not who only began the paragraph', () => {
    const { figures } = read(['LĐLĐ tỉnh Lam Châu kết nạp mới 120 đoàn viên. Đơn vị trao 5.850 suất quà.']);
    expect(figures.map(({ certain }) => certain)).toEqual([true, false]);
  });

  test('none of two totals that cannot both be the whole, and each of a total and its part', () => {
    const twice = read(['LĐLĐ tỉnh Vàm Sơn trao 4.500 suất quà.', 'LĐLĐ tỉnh Vàm Sơn trao 24.950 suất quà.']);
    expect(twice.figures.map(({ certain }) => certain)).toEqual([false, false]);
    const part = read([
      'LĐLĐ tỉnh Vàm Sơn hỗ trợ 4,5 tỉ đồng xây nhà Mái ấm Công đoàn. Trong đó, Cụm thi đua số 5 hỗ trợ 75 triệu đồng xây nhà Mái ấm Công đoàn.',
    ]);
    expect(part.figures.map(({ scope }) => scope)).toEqual(['total', 'part']);
  });
});

test('an award told by caption and body is one, shown where the body tells it; another is another', () => {
  const told = 'Tổng LĐLĐ Việt Nam tặng Bằng khen cho LĐLĐ tỉnh Vàm Sơn.';
  const { awards } = read(
    ['Buổi sáng họp.', told, 'Tổng LĐLĐ Việt Nam tặng Cờ thi đua cho LĐLĐ tỉnh Vàm Sơn.'],
    {
      captions: [told],
      period: '2024',
    }
  );
  expect(awards).toEqual([
    { text: 'Bằng khen cho LĐLĐ tỉnh Vàm Sơn', part: 'body', others: 1 },
    { text: 'Cờ thi đua cho LĐLĐ tỉnh Vàm Sơn', part: 'body', others: 0 },
  ]);
});

test.each([
  ['says only "LĐLĐ tỉnh" is linked with the union of its place', 'LĐLĐ tỉnh', ['LĐLĐ tỉnh Hà Giang']],
  ['names a union is linked with that one alone', 'LĐLĐ tỉnh Vàm Sơn', ['LĐLĐ tỉnh Vàm Sơn']],
])('a pasted report that %s', (_, union, linked) => {
  const bodies = [province('Hà Giang'), province('Vàm Sơn')];
  const organisations = bodies.map((body) => ({ ...body, aliases: [] }));
  const page = [
    `${union} trao quà cho công nhân khó khăn`,
    `Ngày 12/12/2024, tại tỉnh Hà Giang, ${union} tổ chức chương trình trao quà cho công nhân có hoàn cảnh khó khăn.`,
    'Chương trình được duy trì từ nhiều năm nay nhờ sự góp sức của đoàn viên và người lao động khắp nơi.',
  ].join('\n');
  const { drafts } = readPaste(page, { authors: [], organisations, clusters: [] });
  expect(drafts.map(({ organisations }) => organisations.map(({ name }) => name))).toEqual([linked]);
});
