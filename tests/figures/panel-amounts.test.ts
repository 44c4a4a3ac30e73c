import fc from 'fast-check';
import { UNITS, type Unit } from '../../src/language';
import { readAmount } from '../../src/plugins/desk/admin/src/reading/correction/read-amount';
import { printAmount } from '../../src/plugins/desk/admin/src/reading/findings/print-values';

const amount = (value: number, more: object = {}) => ({
  value,
  upper: null,
  qualifier: 'exact',
  of: null,
  ...more,
});

test.each<[string, Unit, object | null]>([
  ['2,5 tỉ', 'vnd', amount(2_500_000_000)],
  ['2,5 tỷ đồng', 'vnd', amount(2_500_000_000)],
  ['  gần   60 tỉ ', 'vnd', amount(60_000_000_000, { qualifier: 'nearly' })],
  ['trên 13 tỉ'.normalize('NFD'), 'vnd', amount(13_000_000_000, { qualifier: 'over' })],
  ['1.653/1.450', 'person', amount(1653, { of: 1450 })],
  ['1.653 / 1.450 người', 'person', amount(1653, { of: 1450 })],
  ['gần 2,5 tỉ/3 tỉ', 'vnd', amount(2_500_000_000, { qualifier: 'nearly', of: 3_000_000_000 })],
  ['từ 200 triệu đến 300 triệu', 'vnd', amount(200_000_000, { upper: 300_000_000 })],
  ['200 triệu - 300 triệu', 'vnd', amount(200_000_000, { upper: 300_000_000 })],
  ['114', 'percent', amount(114)],
  ['65,5%', 'percent', amount(65.5)],
  ['0', 'person', amount(0)],
  ['300 triệu - 200 triệu', 'vnd', null], // no range
  ['12.50', 'person', null], // two digits after a dot: not Vietnamese
  ['30 căn nhà', 'person', null], // another unit
  ['1/2/2024', 'person', null], // a date
  ['nhiều', 'person', null],
  ['', 'person', null],
])('readAmount(%j, %j) is %j', (typed, unit, expected) => {
  expect(readAmount(typed, unit)).toEqual(expected);
});

test('whatever the form prints it reads back', () => {
  const unit = fc.constantFrom(...UNITS.map(({ code }) => code));
  const value = fc.oneof(
    fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 0, max: 10_000_000 }).map((tenThousandths) => tenThousandths / 1e4)
  );
  fc.assert(
    fc.property(value, unit, (number, code) => {
      expect(readAmount(printAmount(number, code), code)).toEqual(amount(number));
    })
  );
});
