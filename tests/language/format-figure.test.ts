import fc from 'fast-check';
import {
  formatFigure,
  formatNumber,
  formatPercent,
  lastDigit,
  parseFigure,
  parseNumber,
  UNITS,
  type Quantity,
} from '../../src/language';

const figure = (value: number, unit: string, rest: Partial<Quantity> = {}) =>
  ({ value, unit, upper: null, qualifier: 'exact', ...rest }) as Quantity;

test.each([
  [figure(6e10, 'vnd', { qualifier: 'nearly' }), 'gần 60 tỉ đồng', 'nearly 60 billion đồng'],
  [figure(2.5e9, 'vnd'), '2,5 tỉ đồng', '2.5 billion đồng'],
  [figure(10_617e9, 'vnd'), '10.617 tỉ đồng', '10.617 trillion đồng'],
  [figure(1_234_567_000, 'vnd'), '1.234,567 triệu đồng', '1,234.567 million đồng'],
  [
    figure(300_000, 'vnd', { upper: 1.5e6 }),
    'từ 300 nghìn đồng đến 1,5 triệu đồng',
    'from 300,000 đồng to 1.5 million đồng',
  ],
  [figure(1500, 'vnd'), '1.500 đồng', '1,500 đồng'],
  [figure(0, 'vnd'), '0 đồng', '0 đồng'],
  [figure(4968, 'person'), '4.968 người', '4,968 people'],
  [figure(1, 'person'), '1 người', '1 person'],
  [figure(11.5e6, 'person', { qualifier: 'over' }), 'trên 11,5 triệu người', 'over 11.5 million people'],
  [figure(24_950, 'gift'), '24.950 suất quà', '24,950 gifts'],
  [figure(77, 'house'), '77 căn nhà', '77 houses'],
  [figure(78, 'percent'), '78%', '78%'],
  [figure(65.5, 'percent', { qualifier: 'about' }), 'khoảng 65,5%', 'about 65.5%'],
  [figure(7.5e6, 'vnd/month'), '7,5 triệu đồng/tháng', '7.5 million đồng a month'],
])('formatFigure(%j) is %j and %j', (input, vi, en) => {
  expect(formatFigure(input, { locale: 'vi' })).toBe(vi);
  expect(formatFigure(input, { locale: 'en' })).toBe(en);
});

test('the house spelling of tỉ is one setting', () => {
  expect(formatFigure(figure(13e9, 'vnd'), { locale: 'vi', spelling: 'tỷ' })).toBe('13 tỷ đồng');
});

test('a unit or a value that cannot be printed is refused by name', () => {
  expect(() => formatFigure(figure(1, 'apple'), { locale: 'vi' })).toThrow('unit is "apple"');
  expect(() => formatFigure(figure(Number.NaN, 'vnd'), { locale: 'vi' })).toThrow('value is NaN');
});

const codes = UNITS.map(({ code }) => code);
const exact = fc.oneof(
  fc.nat(),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => value * 1e6),
  fc.integer({ min: 0, max: 99_999_999_999 }).map((value) => Number(`${value}e-4`))
);

test.each(['vi', 'en'] as const)('parseFigure reads back what formatFigure prints (%s)', (locale) => {
  fc.assert(
    fc.property(
      exact,
      fc.option(exact),
      fc.constantFrom(...codes),
      fc.constantFrom('exact', 'nearly', 'over', 'about'),
      fc.constantFrom('tỉ', 'tỷ'),
      (value, upper, unit, qualifier, spelling) => {
        const printed = { value, upper, unit, qualifier } as Quantity;
        const text = formatFigure(printed, { locale, spelling: spelling as 'tỉ' | 'tỷ' });
        expect(parseFigure(text, locale)).toEqual(printed);
        expect(parseFigure(text.normalize('NFD'), locale)).toEqual(printed);
      }
    )
  );
});

test.each(['vi', 'en'] as const)('parseNumber reads back what formatNumber prints (%s)', (locale) => {
  fc.assert(
    fc.property(exact, (value) => expect(parseNumber(formatNumber(value, locale), locale)).toBe(value))
  );
});

test.each([
  ['1.250,5', 1250.5],
  ['1,005 nghìn', 1005], // 1.005 * 1000 would give 1004.9999999999999
  ['6,737 tỉ', 6_737_000_000],
  ['10.617 tỷ', 10_617_000_000_000],
  ['2 tỷ'.normalize('NFD'), 2_000_000_000],
  ['2\u00a0triệu', 2_000_000],
  ['5 vạn', 50_000],
  ['09', 9],
  ['1800', 1800],
  ['12.50', null], // two digits after a dot: not Vietnamese
  ['4,374,000', null], // English thousands
  ['2 ty', null], // no diacritics: could be anything
  ['13.1.', null],
  ['9007199254740992', null], // no longer exact
  ['1'.repeat(1_000_000), null],
  ['', null],
])('parseNumber(%j) is %j', (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each([
  [0.154, '15,4%', '15.4%'],
  [1.2, '120%', '120%'],
  [0, '0%', '0%'],
  [1.31625, '131,6%', '131.6%'],
])('formatPercent(%j) is %j and %j', (ratio, vi, en) => {
  expect(formatPercent(ratio, 'vi')).toBe(vi);
  expect(formatPercent(ratio, 'en')).toBe(en);
});

test.each([
  [2.5e9, 'vnd', 1e8],
  [13e9, 'vnd', 1e9],
  [300e6, 'vnd', 1e6],
  [300_000, 'vnd', 1000],
  [1500, 'vnd', 1],
  [10_617e9, 'vnd', 1e9],
  [4968, 'person', 1],
  [11.5e6, 'person', 1e5],
  [65.5, 'percent', 0.1],
  [0, 'vnd', 1],
])('lastDigit(%j, %j) is %j', (value, unit, size) => {
  expect(lastDigit(value, unit)).toBe(size);
});
