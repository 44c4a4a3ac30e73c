import type { AwardValues, FigureValues } from '../../src/plugins/desk/server/domain/reading/reading';
import { awardDraft, checkAwardDraft } from '../../src/plugins/desk/admin/src/reading/awards/award-draft';
import { checkFigureDraft } from '../../src/plugins/desk/admin/src/reading/correction/check-figure-draft';
import { figureDraft } from '../../src/plugins/desk/admin/src/reading/correction/figure-draft';
import { spreadAmount } from '../../src/plugins/desk/admin/src/reading/correction/spread-amount';

const told: FigureValues = {
  indicator: { documentId: 'i', name: 'Giá trị quà tặng', code: 'gift-value', unit: 'vnd' },
  subject: { documentId: 's', name: 'Cụm thi đua số 5', kind: 'cluster' },
  period: '2024',
  scope: 'total',
  value: 60_000_000_000,
  upper: null,
  qualifier: 'nearly',
  target: 50_000_000_000,
  numerator: null,
  denominator: null,
  asOf: '2024-12-21',
};
const draft = figureDraft({ values: told, unit: 'vnd' });

describe('a figure that is corrected', () => {
  test('begins as the text tells it, and says the same when nothing is changed', () => {
    expect(draft).toMatchObject({ value: '60 tỉ đồng', target: '50 tỉ đồng', upper: '', period: '2024' });
    expect(checkFigureDraft(draft, 'vnd')).toEqual({ values: told, problems: null });
    const ratio = { ...told, numerator: 20_963, denominator: 26_876 };
    expect(checkFigureDraft(figureDraft({ values: ratio, unit: 'vnd' }), 'vnd').values).toEqual(ratio);
  });

  test.each([
    ['no indicator', { indicator: null }, { indicator: 'correction.needed' }],
    ['no subject', { subject: null }, { subject: 'correction.needed' }],
    ['no period', { period: ' ' }, { period: 'correction.needed' }],
    ['a period that is none', { period: '2024-13' }, { period: 'choices.period.invalid' }],
    ['no value', { value: '' }, { value: 'correction.needed' }],
    ['a value that is no number', { value: 'nhiều' }, { value: 'correction.no.number' }],
    ['a target in another unit', { target: '30 căn nhà' }, { target: 'correction.no.number' }],
    ['an upper end below the value', { upper: '59 tỉ' }, { upper: 'correction.upper.low' }],
    ['half a ratio', { numerator: '12' }, { denominator: 'correction.both' }],
    ['a ratio of nothing', { numerator: '12', denominator: '0' }, { denominator: 'correction.zero' }],
  ])('is refused with %s, at the field', (_title, change, problems) => {
    expect(checkFigureDraft({ ...draft, ...change }, 'vnd')).toEqual({ values: null, problems });
  });

  test.each([
    ['gần 2,5 tỉ', { value: '2,5 tỉ đồng', qualifier: 'nearly' }],
    ['200 triệu - 300 triệu', { value: '200 triệu đồng', upper: '300 triệu đồng' }],
    ['2,5 tỉ/3 tỉ', { value: '2,5 tỉ đồng', target: '3 tỉ đồng' }],
    ['nhiều', { value: 'nhiều' }],
  ])('%j typed as its value goes where it belongs', (value, expected) => {
    expect(spreadAmount({ ...draft, value }, 'vnd')).toEqual({ ...draft, ...expected });
  });

  test('of a percentage, a stroke parts the numbers it is made of', () => {
    const typed = { ...draft, value: '20.963/26.876' };
    expect(spreadAmount(typed, 'percent')).toEqual({
      ...draft,
      value: '77,999%',
      numerator: '20.963',
      denominator: '26.876',
    });
  });
});

describe('an award that is corrected', () => {
  const award: AwardValues = {
    title: 'Bằng khen của Tổng LĐLĐ',
    form: 'bang-khen',
    giver: 'Tổng LĐLĐ Việt Nam',
    giverLevel: 'confederation',
    recipientKind: 'collective',
    organisation: null,
    cluster: null,
    personName: null,
    count: 1653,
    year: 2024,
    theme: null,
  };

  test('says the same when nothing is changed; a count may be grouped', () => {
    const begun = awardDraft({ values: award });
    expect(checkAwardDraft(begun)).toEqual({ values: award, problems: null });
    expect(checkAwardDraft({ ...begun, count: '1.653' }).values).toEqual(award);
    expect(checkAwardDraft({ ...begun, count: ' ' }).values).toEqual({ ...award, count: null });
  });

  test.each([
    ['no giver', { giver: null }, { giver: 'correction.needed' }],
    ['no level', { giverLevel: null }, { giverLevel: 'correction.needed' }],
    ['a year that is none', { year: '24' }, { year: 'awards.no.year' }],
    ['a count that is none', { count: '1,5' }, { count: 'correction.no.number' }],
  ])('is refused with %s, at the field', (_title, change, problems) => {
    expect(checkAwardDraft({ ...awardDraft({ values: award }), ...change })).toEqual({
      values: null,
      problems,
    });
  });
});
