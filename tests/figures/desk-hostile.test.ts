import { readFigures, type Figure } from '../../src/language';
import { readPaste } from '../../src/plugins/desk/server/domain/paste/read-paste';
import { isOwnAttainment } from '../../src/plugins/desk/server/domain/slips/is-own-attainment';
import { writeText } from '../../src/plugins/figures/server/domain/inline/write-text';
import { HOSTILE } from '../language/hostile-texts';

/** As in `tests/language/hostile-text.test.ts`: nothing is timed, what is quadratic runs into Jest's limit. */
const LONGEST = 1_000_000;
const handBack = () => new Promise((resolve) => setTimeout(resolve, 1));

test('a pasted page of marks becomes drafts', async () => {
  const text = HOSTILE['marks in no order in a post']?.(LONGEST) ?? '';
  const { drafts } = readPaste(text, { authors: [], organisations: [], clusters: [] });
  expect(drafts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join(' ')).toContain(
    'Sáng 12/12/2024'
  );
  await handBack();
});

test.each([
  ['and the sentence goes on', ' năm nay', true],
  ['and the sentence ends', '.', false],
])('blanks behind a percentage, %s', async (_how, rest, expected) => {
  const counted = '60/80 đoàn viên đạt 90';
  const text = `${counted}%${' '.repeat(LONGEST)}${rest}`;
  const [figure] = readFigures(counted);
  const place = { part: 'body', index: 0, quote: counted, sentence: counted } as const;
  const passage = { ...place, start: 0, end: counted.length };
  const sentence = { text: { ...place, text }, start: 0, end: text.length, paragraph: 0, mentions: [] };
  const percent = { value: 90, qualifier: 'exact', meaning: null, passage } as const;
  const mention = { figure: { ...(figure as Figure), target: null }, passage, sentence };
  expect(isOwnAttainment(mention, percent)).toBe(expected);
  await handBack();
});

test('what stands in brackets goes with the blanks before it, however many', async () => {
  const blanks = ' '.repeat(LONGEST);
  const text = `Cụm trao nhà cho${blanks}đoàn viên${blanks}({{figure a organisation:b 2024 value}}).`;
  expect(writeText(text, () => null)).toBe(`Cụm trao nhà cho${blanks}đoàn viên.`);
  await handBack();
});
