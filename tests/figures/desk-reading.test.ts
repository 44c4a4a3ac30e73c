import fc from 'fast-check';
import { CATALOGUE } from '../../src/language';
import type { AcceptedEntry, Decided } from '../../src/plugins/desk/server/domain/reading/decided';
import type { FormValues } from '../../src/plugins/desk/server/domain/reading/form-values';
import { knownOf, type NamedSubject } from '../../src/plugins/desk/server/domain/reading/known';
import type { FigureFinding, Reading } from '../../src/plugins/desk/server/domain/reading/reading';
import { readForm } from '../../src/plugins/desk/server/domain/reading/read-form';
import { writeReading } from '../../src/plugins/desk/server/domain/reading/write-reading';

const subject = (kind: NamedSubject['kind'], documentId: string, ...names: string[]): NamedSubject => ({
  ...{ kind, documentId, names, within: null },
  name: names[0] ?? '',
});
const ONE = subject('organisation', 'one', 'Liên đoàn Lao động tỉnh Vàm Sơn', 'LĐLĐ tỉnh Vàm Sơn');
const FIVE = subject('cluster', 'five', 'Cụm thi đua số 5');
const OTHER_FIVE = subject('cluster', 'other-five', 'Cụm thi đua số 5');
const known = knownOf(
  CATALOGUE.map((indicator) => ({
    indicator,
    reference: {
      documentId: `id-${indicator.code}`,
      name: indicator.name.vi,
      code: indicator.code,
      unit: indicator.unit,
    },
  })),
  [ONE, FIVE, OTHER_FIVE]
);

const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const form = (paragraphs: readonly string[], more: FormValues = {}): FormValues => ({
  body: paragraphs.map(block),
  publicationDate: '2024-12-23T02:00:00.000Z',
  organisations: ['one'],
  ...more,
});
const STYLE = { locale: 'vi' } as const;
const TODAY = '2024-12-24';
const read = (
  values: FormValues | null,
  more: { decided?: Decided[]; figures?: AcceptedEntry[] } = {}
): Omit<Reading, 'may'> =>
  writeReading(
    values && readForm(values, known, STYLE, TODAY),
    { known, style: STYLE, today: TODAY, decided: [], figures: [], awards: [], ...more },
    { cells: [], unitValues: [] }
  );

/** The finding as it is kept when somebody accepts it. */
const accepted = ({ key, passage, values, unit, text }: FigureFinding): AcceptedEntry => ({
  figure: { documentId: `figure-${key}`, verified: false, values, text },
  remembered: {
    ...{ key, quote: passage.quote, sentence: passage.sentence, kind: values.indicator?.unit ?? unit },
    ...{ content: String(values.value ?? values.target), identity: null, mayChange: true },
  },
});
const rejected = ({ key, passage, values, unit }: FigureFinding): Decided => ({
  ...{ kind: 'figure', key, verdict: 'rejected', entry: null, reason: null, by: null },
  ...{ quote: passage.quote, sentence: passage.sentence },
  told: { kind: values.indicator?.unit ?? unit, content: String(values.value) },
});

const ADMITTED = 'Trong năm 2024, LĐLĐ tỉnh Vàm Sơn kết nạp mới 6.428 đoàn viên.';
const HOUSES = 'Đơn vị đã bàn giao 45 căn nhà Mái ấm Công đoàn cho đoàn viên nghèo.';
const FUND = 'Quỹ xã hội hỗ trợ trên 2,5 tỉ đồng cho công nhân mất việc làm.';

/** Prose around a sentence: with and without figures, headings, lists, blank paragraphs. */
const paragraph = fc.oneof(
  fc.constantFrom(
    'Hội nghị diễn ra trong không khí đoàn kết.',
    'Phát biểu tại hội nghị, bà Lê Thu đề nghị các cấp công đoàn đổi mới.',
    'Kết quả nổi bật',
    '',
    'Năm 2023, các cấp công đoàn tổ chức 120 lớp tập huấn cho 3.415 cán bộ.'
  ),
  fc.nat({ max: 90_000 }).map((gifts) => `Dịp Tết, công đoàn trao ${gifts} suất quà cho người lao động.`),
  fc.nat({ max: 900 }).map((houses) => `Toàn ngành xây dựng ${houses} căn nhà trong năm 2022.`)
);
const paragraphs = fc.array(paragraph, { maxLength: 6 });

const keysOf = ({ figures }: Omit<Reading, 'may' | 'slips'>, sentence: string) =>
  figures.filter(({ passage, others }) => [passage, ...others].some((place) => place.sentence === sentence));

test.each([ADMITTED, HOUSES, FUND])('edits elsewhere never change the decision about: %s', (sentence) => {
  fc.assert(
    fc.property(paragraphs, paragraphs, paragraphs, paragraphs, (before, after, otherBefore, otherAfter) => {
      const first = keysOf(read(form([...before, sentence, ...after])), sentence);
      expect(first.length).toBeGreaterThan(0);
      const figures = first.map(accepted);
      const again = read(form([...otherBefore, sentence, ...otherAfter]), { figures });
      expect(again.lost).toEqual([]);
      const states = keysOf(again, sentence).map(({ key, state }) => ({ key, state }));
      expect(states).toEqual(expect.arrayContaining(first.map(({ key }) => ({ key, state: 'accepted' }))));
    }),
    { numRuns: 60 }
  );
});

test('what was rejected stays rejected, whatever else the text says', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const decided = keysOf(read(form([ADMITTED])), ADMITTED).map(rejected);
      const again = keysOf(read(form([...before, ADMITTED, ...after]), { decided }), ADMITTED);
      expect(again.map(({ state }) => state)).toEqual(['rejected']);
    }),
    { numRuns: 60 }
  );
});

test('reading the same again gives the same', () => {
  fc.assert(
    fc.property(paragraphs, (all) => expect(read(form(all))).toEqual(read(form(all)))),
    { numRuns: 60 }
  );
});

test('every passage is a stretch of its part, and its sentence holds the quote', () => {
  fc.assert(
    fc.property(paragraphs, paragraph, (all, title) => {
      const values = form(all, { title, standfirst: ADMITTED, captions: ['', HOUSES] });
      const { figures } = read(values);
      const parts = { title, standfirst: ADMITTED, body: all.join('\n'), caption: HOUSES };
      for (const { passage, others } of figures) {
        for (const { part, index, start, end, quote, sentence } of [passage, ...others]) {
          expect(parts[part as keyof typeof parts].slice(start, end)).toBe(quote);
          expect(index).toBe(part === 'caption' ? 1 : 0);
          expect(sentence).toContain(quote);
        }
      }
    }),
    { numRuns: 60 }
  );
});

test('two equal sentences are one finding, and two numbers of one sentence are two', () => {
  const { figures } = read(form([HOUSES, 'Mọi người vỗ tay.', HOUSES]));
  expect(figures.map(({ text, others }) => [text, others.length])).toEqual([['45 căn nhà', 1]]);
  const twins = read(form(['Tặng quà cho 5 đoàn viên ở huyện và 5 đoàn viên ở xã.'])).figures;
  expect(new Set(twins.map(({ key }) => key)).size).toBe(twins.length);
});

test.each([
  ['the number', 'Trong năm 2024, LĐLĐ tỉnh Vàm Sơn kết nạp mới 6.500 đoàn viên.', ['changed'], 0],
  ['a word beside it', 'Trong năm 2024, LĐLĐ tỉnh Vàm Sơn đã kết nạp mới 6.428 đoàn viên.', ['accepted'], 0],
  ['tone marks and spaces', `${ADMITTED.replace(' mới', '  mới')}`.normalize('NFD'), ['accepted'], 0],
  ['everything', 'Công đoàn trao 1.653 suất quà.', ['open'], 1],
])('an accepted figure follows its sentence when %s of it is changed', (_what, sentence, states, lost) => {
  const figures = read(form([ADMITTED])).figures.map(accepted);
  const again = read(form(['Mở đầu.', sentence]), { figures });
  expect(again.figures.map(({ state }) => state)).toEqual(states);
  expect(again.lost).toHaveLength(lost);
});

test('of several numbers in a sentence just the one that was changed is asked about', () => {
  const before = 'Công đoàn trao 1.200 suất quà, xây 45 căn nhà và mở 30 lớp tập huấn.';
  const figures = read(form([before])).figures.map(accepted);
  const { figures: again } = read(form([before.replace('45', '54')]), { figures });
  expect(again.map(({ text, state, figure }) => [text, state, figure?.text])).toEqual([
    ['1.200 suất quà', 'accepted', '1.200 suất quà'],
    ['54 căn nhà', 'changed', '45 căn nhà'],
    ['30 lớp', 'accepted', '30 lớp'],
  ]);
});

test('a number that was rejected and then changed is a new finding', () => {
  const decided = read(form([ADMITTED])).figures.map(rejected);
  const { figures } = read(form([ADMITTED.replace('6.428', '6.500')]), { decided });
  expect(figures.map(({ state }) => state)).toEqual(['open']);
});

test('a figure that was corrected before its text needs no second look', () => {
  const [entry] = read(form([ADMITTED])).figures.map(accepted);
  if (!entry) throw new Error('nothing was read');
  const corrected = {
    ...entry,
    figure: { ...entry.figure, values: { ...entry.figure.values, value: 6500 } },
  };
  const { figures } = read(form([ADMITTED.replace('6.428', '6.500')]), { figures: [corrected] });
  expect(figures.map(({ state }) => state)).toEqual(['accepted']);
});

test('a figure typed in without a quotation is told apart, or found by what it says', () => {
  const [entry] = read(form([ADMITTED])).figures.map(accepted);
  if (!entry) throw new Error('nothing was read');
  const { values } = entry.figure;
  const identity = `${values.indicator?.documentId} ${values.subject?.documentId} ${values.period} 6428`;
  const typed = {
    ...entry,
    remembered: { ...entry.remembered, key: null, quote: '', sentence: '', identity },
  };
  expect(read(form([ADMITTED]), { figures: [typed] }).figures[0]?.state).toBe('accepted');
  const { untold, lost } = read(form([HOUSES]), { figures: [typed] });
  expect([untold.length, lost.length]).toEqual([1, 0]);
});

test('an English text is not read, and its figures stand beside it', () => {
  const figures = read(form([ADMITTED])).figures.map(accepted);
  const { figures: found, untold } = read(null, { figures });
  expect([found.length, untold.length]).toEqual([0, 1]);
});

test.each([
  ['by its name', ADMITTED, {}, 'one'],
  ['as the only one that the post lists, when the text names none', HOUSES, {}, 'one'],
  ['as the cluster of the post before its organisations', HOUSES, { clusters: ['five'] }, 'five'],
  ['by a name without its place, of the post’s own', 'LĐLĐ tỉnh kết nạp mới 6.428 đoàn viên.', {}, 'one'],
  [
    'among namesakes as the one that the post lists',
    'Cụm thi đua số 5 xây 45 căn nhà.',
    { clusters: ['other-five'] },
    'other-five',
  ],
  ['not at all among namesakes of which the post lists none', 'Cụm thi đua số 5 xây 45 căn nhà.', {}, null],
  [
    'not at all when the post lists several',
    HOUSES,
    { organisations: [], clusters: ['five', 'other-five'] },
    null,
  ],
])('the subject is told %s', (_how, sentence, more, documentId) => {
  const [finding] = read(form([sentence], more)).figures;
  expect(finding?.values.subject?.documentId ?? null).toBe(documentId);
  expect(finding?.certain && documentId === null).toBe(false);
});

test.each([
  ['as read', 'Quý II/2023, LĐLĐ tỉnh Vàm Sơn kết nạp mới 6.428 đoàn viên.', {}, '2023-Q2'],
  ['else that of the post', HOUSES, { period: '2024-H2' }, '2024-H2'],
  ['else its year', HOUSES, {}, '2024'],
  ['and one that is still being typed is none', HOUSES, { period: '2024-' }, '2024'],
])('the period is %s', (_how, sentence, more, period) => {
  expect(read(form([sentence], more)).figures[0]?.values.period).toBe(period);
});

test('no target is derived from a percentage, and one that is printed is kept', () => {
  const [percent] = read(form(['Công đoàn kết nạp 30 đoàn viên, đạt 105% chỉ tiêu.'])).figures;
  expect(percent?.values).toMatchObject({ value: 30, target: null });
  const [printed] = read(form(['Công đoàn kết nạp mới 1.653/1.450 đoàn viên, đạt 114% chỉ tiêu.'])).figures;
  expect(printed?.values).toMatchObject({ value: 1653, target: 1450 });
});

test('the count of an award is told as an award and not as a figure of nothing', () => {
  const { figures, awards } = read(form(['Thủ tướng Chính phủ tặng Bằng khen cho 12 cá nhân.']));
  expect(figures.filter(({ values }) => values.indicator === null)).toEqual([]);
  expect(awards.map(({ text, values }) => [text, values.organisation?.documentId])).toEqual([
    ['12 Bằng khen cho cá nhân', 'one'],
  ]);
});

test('of awards by name each recipient is one', () => {
  const { awards } = read(
    form(['Tổng LĐLĐ Việt Nam tặng Cờ thi đua cho LĐLĐ tỉnh Vàm Sơn và LĐLĐ tỉnh Đồng Kha.'])
  );
  expect(awards.map(({ values, missing }) => [values.organisation?.documentId ?? null, missing])).toEqual([
    ['one', []],
    [null, ['organisation']],
  ]);
});

test('a slip that was set aside says why and by whom, and another number in its sentence is a new slip', () => {
  const wrong = 'LĐLĐ tỉnh Vàm Sơn kết nạp mới 1.653/1.450 đoàn viên, đạt 130% chỉ tiêu.';
  const [slip] = read(form([wrong])).slips;
  expect(slip).toMatchObject({ kind: 'attainment', dismissed: null });
  const decided: Decided = {
    ...{ kind: 'slip', key: slip?.key ?? '', verdict: 'dismissed', entry: null, quote: '', sentence: '' },
    ...{ told: { kind: '', content: '' }, reason: 'Nguồn viết vậy.', by: 'Lê Thu' },
  };
  const again = (sentence: string) => read(form(['Mở đầu.', sentence]), { decided: [decided] }).slips;
  expect(again(wrong)[0]?.dismissed).toEqual({ reason: 'Nguồn viết vậy.', by: 'Lê Thu' });
  expect(again(wrong.replace('130', '140'))[0]?.dismissed).toBeNull();
});
