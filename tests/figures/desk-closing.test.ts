import fc from 'fast-check';
import { creditAmendments, creditKey } from '../../src/plugins/desk/server/domain/closing/credit-amendments';
import { periodsWithin } from '../../src/plugins/desk/server/domain/closing/periods-within';
import { refusalText } from '../../src/plugins/desk/server/domain/closing/refusal-text';
import type { Closing } from '../../src/plugins/desk/server/domain/closing/scope';
import { subjectsWithin } from '../../src/plugins/desk/server/domain/closing/subjects-within';
import type { Organisation } from '../../src/plugins/figures/server/domain/facts';
import { createStructure } from '../../src/plugins/figures/server/domain/structure';
import { parsePeriod, periodContains } from '../../src/language';

const organisation = (id: string, parent: string | null, more: Partial<Organisation> = {}): Organisation => ({
  id,
  parent,
  validFrom: null,
  validTo: null,
  successor: null,
  ...more,
});

test.each([
  ['2024', 1 + 2 + 4 + 12 + 366],
  ['2023-H1', 1 + 2 + 6 + 181],
  ['2024-Q1', 1 + 3 + 91],
  ['2024-02', 1 + 29],
])('%s has %d periods within', (period, count) => {
  const periods = periodsWithin(period);
  expect(periods).toHaveLength(count);
  expect(new Set(periods).size).toBe(count);
  expect(periods.every((each) => parsePeriod(each) && periodContains(period, each))).toBe(true);
});

test('a closing covers everybody below, nearest first, also who handed over within the period', () => {
  const structure = createStructure(
    [
      organisation('country', null),
      organisation('province', 'country'),
      organisation('old', 'province', { validTo: '2024-04-30', successor: 'new' }),
      organisation('new', 'province', { validFrom: '2024-05-01' }),
      organisation('below-old', 'old'),
      organisation('elsewhere', 'country'),
    ],
    [
      {
        id: 'five',
        years: [
          {
            year: 2024,
            pactSignedOn: null,
            members: [{ organisation: 'province', role: 'leader' }],
            targets: [],
          },
        ],
      },
    ]
  );
  const within = (root: string, period: string) => subjectsWithin(root, period, structure.membersOf);
  expect(new Set(within('organisation:province', '2024'))).toEqual(
    new Set(['province', 'old', 'new', 'below-old'].map((id) => `organisation:${id}`))
  );
  expect(within('cluster:five', '2024').slice(0, 2)).toEqual(['cluster:five', 'organisation:province']);
  expect(within('cluster:five', '2023')).toEqual(['cluster:five']);
  expect(within('organisation:elsewhere', '2024')).toEqual(['organisation:elsewhere']);
});

test('nobody is listed twice and the closed one comes first, in any tree', () => {
  const tree = fc
    .array(fc.nat(), { minLength: 1, maxLength: 30 })
    .map((numbers) =>
      numbers.map((number, at) => organisation(`o${at}`, at === 0 ? null : `o${number % at}`))
    );
  fc.assert(
    fc.property(tree, (organisations) => {
      const { membersOf } = createStructure(organisations, []);
      const within = subjectsWithin('organisation:o0', '2024', membersOf);
      expect(within[0]).toBe('organisation:o0');
      expect(new Set(within)).toEqual(new Set(organisations.map(({ id }) => `organisation:${id}`)));
      expect(within).toHaveLength(organisations.length);
    })
  );
});

test('an amendment is credited to the cells that it goes into, the latest one to each', () => {
  const above: Record<string, string[]> = { unit: ['province'], province: ['country', 'cluster'] };
  const amendment = (subject: string, at: string, by: string | null, indicator: string | null = 'gifts') => ({
    figure: 'f',
    subject,
    indicator,
    period: '2024-Q1',
    at,
    by,
  });
  const credits = creditAmendments(
    [
      amendment('unit', '2025-01-02', 'An'),
      amendment('province', '2025-01-03', 'Bình'),
      amendment('unit', '2025-01-01', 'Chi'),
      amendment('unit', '2025-01-09', 'Dung', null),
    ],
    '2024',
    (subject) => above[subject] ?? []
  );
  const who = (subject: string) => credits.get(creditKey('gifts', subject))?.by;
  expect([who('unit'), who('province'), who('country'), who('cluster'), who('other')]).toEqual([
    'An',
    'Bình',
    'Bình',
    'Bình',
    undefined,
  ]);
});

test('a refusal names whose period it is, who closed it, when in Vietnam, and what to do', () => {
  const closing = {
    subjectName: 'Cụm thi đua số 5',
    period: '2024-Q2',
    closedBy: 'Nguyễn Thị An',
    closedAt: '2025-01-05T17:30:00.000Z',
  } as Closing;
  expect(refusalText(closing)).toBe(
    'Số liệu quý II/2024 của Cụm thi đua số 5 đã được Nguyễn Thị An chốt lúc 00:30 ngày 6/1/2025, nên không sửa ' +
      'được số liệu đã kiểm chứng. Hãy lưu bản nháp và đề nghị ban thi đua sửa, hoặc mở lại kỳ này.'
  );
  expect(refusalText({ ...closing, subjectName: null, period: '2024' })).toContain(
    'năm 2024 của tất cả đơn vị'
  );
});
