import type { HouseStyle } from '../../src/language';
import { amountText, changeText, targetText } from '../../src/plugins/figures/server/domain/panel/phrases';
import { isKnown } from '../../src/plugins/figures/server/controllers/answer';
import { indicator } from './facts';

const VI: HouseStyle = { locale: 'vi', spelling: 'tỉ' };
const EN: HouseStyle = { locale: 'en' };
const RATIO = indicator({ kind: 'ratio', unit: 'percent' });
const FLOW = indicator();

test.each([
  [
    { value: 6e10, upper: null, qualifier: 'nearly' as const },
    'vnd' as const,
    'gần 60 tỉ đồng',
    'nearly 60 billion đồng',
  ],
  [{ value: 77.9737, upper: null, qualifier: 'exact' as const }, 'percent' as const, '78%', '78%'],
  [{ value: 0, upper: null, qualifier: 'exact' as const }, 'person' as const, '0 người', '0 people'],
])('%j %s: %s', (amount, unit, vi, en) => {
  expect([amountText(amount, unit, VI), amountText(amount, unit, EN)]).toEqual([vi, en]);
});

test.each([
  [50e9, 1.2, 'đạt 120% chỉ tiêu', '120% of target'],
  [50e9, null, 'chỉ tiêu 50 tỉ đồng', 'target 50 billion đồng'],
])('a target of %d attained by %s: %s', (target, reached, vi, en) => {
  expect([targetText(target, reached, 'vnd', VI), targetText(target, reached, 'vnd', EN)]).toEqual([vi, en]);
});

test.each([
  [
    { previous: 52e9, change: 0.154, direction: 1 as const },
    FLOW,
    '2023',
    'tăng 15,4% so với năm 2023',
    'up 15.4% on 2023',
  ],
  [
    { previous: 10, change: -0.1, direction: -1 as const },
    FLOW,
    '2023-Q4',
    'giảm 10% so với quý IV/2023',
    'down 10% on Q4 2023',
  ],
  [{ previous: 10, change: 0, direction: 0 as const }, FLOW, '2023', 'bằng năm 2023', 'same as in 2023'],
  [{ previous: 0, change: null, direction: 1 as const }, FLOW, '2023', 'năm 2023: 0 đồng', '2023: 0 đồng'],
  [
    { previous: 78, change: 0.02, direction: 1 as const },
    RATIO,
    '2023',
    'tăng 2 điểm phần trăm so với năm 2023',
    'up 2 percentage points on 2023',
  ],
])('%j of a %j on %s: %s', (change, kind, period, vi, en) => {
  expect([changeText(change, kind, period, VI), changeText(change, kind, period, EN)]).toEqual([vi, en]);
});

test.each([
  ['"v"', true],
  ['W/"v"', true],
  ['"a", "v"', true],
  ['*', true],
  ['"a"', false],
  ['v', false],
  ['', false],
])('If-None-Match: %s knows version v: %s', (header, expected) => {
  expect(isKnown(header, 'v')).toBe(expected);
});
