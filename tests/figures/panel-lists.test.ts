import fc from 'fast-check';
import type { Reading } from '../../src/plugins/desk/server/domain/reading/reading';
import { sortFindings } from '../../src/plugins/desk/admin/src/reading/findings/sort-findings';
import { isDark } from '../../src/plugins/desk/admin/src/reading/preview/is-dark';
import { waitingIn } from '../../src/plugins/desk/admin/src/reading/publishing/waiting';

const state = fc.constantFrom('open', 'accepted', 'changed', 'rejected');

test('every finding is in exactly one list, each list in the order of the text, changed ones first', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ state })), (states) => {
      const findings = states.map((each, key) => ({ ...each, key }));
      const { open, accepted, rejected } = sortFindings(findings);
      expect([...open, ...accepted, ...rejected].map(({ key }) => key).sort((a, b) => a - b)).toEqual(
        findings.map(({ key }) => key)
      );
      const rankOf = (each: { state: string; key: number }) =>
        (each.state === 'changed' ? 0 : 1e9) + each.key;
      expect(open.map(rankOf)).toEqual(open.map(rankOf).sort((a, b) => a - b));
      expect(accepted.every((each) => each.state === 'accepted')).toBe(true);
      expect(rejected.every((each) => each.state === 'rejected')).toBe(true);
    })
  );
});

describe('what can be verified with a post', () => {
  const values = { indicator: { name: 'Quà tặng' }, subject: { name: 'Cụm 5' }, period: '2024' };
  const figure = (documentId: string, verified = false) => ({
    documentId,
    verified,
    values,
    text: '60 tỉ đồng',
  });
  const reading = {
    figures: [
      { state: 'accepted', figure: figure('waits') },
      { state: 'accepted', figure: figure('verified', true) },
      { state: 'changed', figure: figure('changed') },
      { state: 'open', figure: null },
    ],
    awards: [
      {
        state: 'accepted',
        award: { documentId: 'flag', verified: false },
        text: '1 cờ',
        values: { giver: null },
      },
      { state: 'accepted', award: { documentId: 'old', verified: true }, text: '2 cờ', values: {} },
    ],
    lost: [{ figure: figure('lost'), quote: '' }],
    untold: [{ figure: figure('typed'), quote: '' }],
  } as unknown as Reading;

  test('is accepted and not verified; what waits for an answer is left out', () => {
    expect(waitingIn(reading).map(({ documentId }) => documentId)).toEqual(['waits', 'typed', 'flag']);
  });

  test('is told by what it counts, of whom and when', () => {
    expect(waitingIn(reading)[0]).toEqual({
      type: 'figure',
      documentId: 'waits',
      text: '60 tỉ đồng',
      detail: 'Quà tặng · Cụm 5 · Năm 2024',
    });
  });
});

test.each([
  ['#ffffff', false],
  ['#f6f6f9', false],
  ['#212134', true],
  ['#181826', true],
])('isDark(%j) is %j', (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});
