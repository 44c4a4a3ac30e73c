import fc from 'fast-check';
import { readDates, readFigures, type Figure } from '../../src/language';
import { loadPosts } from './posts/load';

/** 100 000 texts in all; the cheap properties get the most. */
const RUNS = { random: 40_000, mutated: 30_000, randomForms: 15_000, mutatedForms: 10_000, dates: 5_000 };

const WORDS = (
  'tỉ tỷ triệu nghìn đồng đoàn viên người quà căn nhà năm tháng ngày quý số thứ tổng gần trên khoảng từ đến không quá ' +
  'ít nhất trở lên đạt vượt chỉ tiêu kế hoạch LĐLĐ tỉnh Công đoàn CĐCS Cụm hai mươi lăm một trăm linh mười vạn rưỡi ' +
  'Ất Tỵ Quý Mão nhiệm kỳ m2 m² km 15h30 COVID-19 NĐ-CP https://a.vn a@b.vn hoà hòa'
).split(' ');
const NUMBERS =
  '0 5 09 13.1 16.3 1.320 2,5 6,737 5,218 1800 2024 21/12/2024 2.9.1945 1/2 0912.345.678 99999999999999999 3-5'.split(
    ' '
  );
const MARKS = [
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '“',
  '”',
  '"',
  '/',
  '-',
  '–',
  '%',
  '\n',
  '\u00a0',
  ' ',
  '\u200b',
  '\ufeff',
  '|',
  '…',
  '\u0301',
  '😀',
  '\ud83d',
  '– – ',
  '((',
  '(ế',
  ',,,',
  ' - ',
  'a-b-',
  'Ảnh:',
  '\u0301\u0323\u0301',
];

const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...MARKS),
  fc.string({ unit: 'binary', maxLength: 3 })
);
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));

const posts = loadPosts('seen').map(({ text }) => text);
/** A window of a real-looking post with one piece cut out and another put in. */
const mutated = fc
  .tuple(fc.constantFrom(...posts), fc.nat(), fc.nat({ max: 160 }), fc.nat({ max: 12 }), piece)
  .map(([text, at, length, cut, put]) => {
    const start = at % text.length;
    const middle = start + Math.floor(length / 2);
    return text.slice(start, middle) + put + text.slice(middle + cut, start + length);
  });

const check = (numRuns: number, texts: fc.Arbitrary<string>, property: (text: string) => void) =>
  fc.assert(fc.property(texts, property), { numRuns });

/** What a figure says, without where it says it. */
const told = ({
  value,
  upper,
  qualifier,
  unit,
  kind,
  indicator,
  target,
  percent,
  period,
  places,
}: Figure) => ({
  ...{ value, upper, qualifier, unit, kind, indicator, target, percent, period },
  quotes: places.map(({ quote }) => quote.normalize('NFC')),
});

/** What is wrong with the offsets of a reading; one `expect` for each text, because `expect` is slow. */
function unsound(text: string): string[] {
  return readFigures(text).flatMap((figure) => [
    ...figure.places.flatMap(({ start, end, quote, numbers }) => [
      ...(quote === text.slice(start, end) && start >= 0 && end <= text.length
        ? []
        : [`quote ${start}-${end}`]),
      ...numbers
        .filter((number) => number.start < start || number.start >= end || !Number.isFinite(number.value))
        .map((number) => `number ${number.start}`),
    ]),
    ...(figure.upper !== null && figure.upper <= figure.value
      ? [`range ${figure.value}-${figure.upper}`]
      : []),
  ]);
}

function expectSoundOffsets(text: string): void {
  expect(unsound(text)).toEqual([]);
}

test('random texts: never throws, quotes are slices, offsets lie inside', () =>
  check(RUNS.random, prose, expectSoundOffsets));

test('mutated posts: never throws, quotes are slices, offsets lie inside', () =>
  check(RUNS.mutated, mutated, expectSoundOffsets));

test('random texts: composed and decomposed letters read the same', () =>
  check(RUNS.randomForms, prose, (text) => {
    expect(readFigures(text.normalize('NFD')).map(told)).toEqual(
      readFigures(text.normalize('NFC')).map(told)
    );
  }));

test('mutated posts: composed and decomposed letters, and no-break spaces, read the same', () =>
  check(RUNS.mutatedForms, mutated, (text) => {
    const composed = readFigures(text.normalize('NFC')).map(told);
    expect(readFigures(text.normalize('NFD')).map(told)).toEqual(composed);
    const spaced = readFigures(text.normalize('NFC').replaceAll(' ', '\u00a0')).map(told);
    expect(spaced.map((each) => ({ ...each, quotes: [] }))).toEqual(
      composed.map((each) => ({ ...each, quotes: [] }))
    );
  }));

test('dates: never throws, quotes are slices', () =>
  check(RUNS.dates, prose, (text) => {
    expect(readDates(text).filter(({ start, end, quote }) => quote !== text.slice(start, end))).toEqual([]);
  }));
