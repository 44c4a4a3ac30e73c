import fc from 'fast-check';
import {
  addDecimals,
  divideDecimal,
  parseDecimal,
  printDecimal,
  toExactNumber,
} from '../../src/plugins/aggregates/server/core/decimal';

test.each([
  ['-12.50', '-12.5'],
  ['+7', '7'],
  ['1e3', '1000'],
  ['2.5e-7', '0.00000025'],
  ['-0.0', '0'],
  ['9007199254740993', '9007199254740993'],
])('parseDecimal(%j) prints %j', (text, printed) => {
  expect(printDecimal(parseDecimal(text))).toBe(printed);
});

test.each(['', '1,5', 'NaN', 'Infinity', '1.', '--1', '0x10'])('%j is no decimal number', (text) => {
  expect(() => parseDecimal(text)).toThrow(RangeError);
});

test.each([
  ['0.30000000000000004', 0.30000000000000004],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', null], // its neighbour prints alike in other languages
  ['9007199254740991.5', null],
  ['123456789012.9456', 123456789012.9456],
])('toExactNumber(%j) is %j', (text, number) => {
  expect(toExactNumber(parseDecimal(text))).toBe(number);
});

test('every number that JavaScript prints is read back exactly', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -(2 ** 53), max: 2 ** 53 }),
      (number) => {
        const back = toExactNumber(parseDecimal(String(number)));
        if (Number.isInteger(number) && !Number.isSafeInteger(number)) expect(back).toBeNull();
        else expect(back).toBe(number === 0 ? 0 : number);
      }
    )
  );
});

test('adding is exact and does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 })), (list) => {
      const add = (numbers: number[]) =>
        numbers
          .map((units) => ({ units: BigInt(units), scale: 4 }))
          .reduce(addDecimals, { units: 0n, scale: 0 });
      expect(add(list)).toEqual(add([...list].reverse()));
      expect(add(list).units).toBe(list.reduce((total, units) => total + BigInt(units), 0n));
    })
  );
});

test('dividing is good to 15 digits, for tiny and for huge numbers', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 20 }),
      (a, b, scale) => {
        const expected = a / b / 10 ** scale;
        const actual = divideDecimal({ units: BigInt(a), scale }, BigInt(b));
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-14);
      }
    )
  );
});
