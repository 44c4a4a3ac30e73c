import {
  findAbbreviations,
  fold,
  normalize,
  parseEntry,
  readDocument,
  scoreMissingDiacritics,
  slug,
  splitClauses,
  toneKey,
  type Page,
  type Span,
} from '../../src/language';
import { HOSTILE, LONG_RUNS } from './hostile-texts';

/**
 * Nothing is timed here. A reader whose work grows with the square of the length needs minutes for one of these texts;
 * handing the thread back afterwards lets Jest end the test that took it so long.
 */
const LENGTH = 100_000;
/** So much a page may weigh at the desk. */
const LONGEST = 1_000_000;
const handBack = () => new Promise((resolve) => setTimeout(resolve, 1));

const FILLS = Object.entries(HOSTILE);

function spansOf({ posts, furniture }: Page): Span[] {
  return [
    ...furniture,
    ...posts.flatMap(({ title, standfirst, author, source, photos, body, furniture: rest, published }) => [
      ...[title, standfirst, author, source?.written, published?.written],
      ...photos.flatMap(({ caption, credit, file }) => [caption, credit, file]),
      ...body,
      ...rest,
    ]),
  ].filter((span) => span !== null && span !== undefined);
}

/** The first line that stands in no part of the page; undefined for none. */
function lostLine(text: string, page: Page): string | undefined {
  const kept = new Uint8Array(text.length);
  for (const { start, end } of spansOf(page)) kept.fill(1, start, end);
  let start = 0;
  return text.split('\n').find((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    return line.trim() !== '' && !kept.subarray(from, to).includes(1);
  });
}

test.each(FILLS)('%s: a long page of it is read, and no line gets lost', async (name, fill) => {
  const text = fill(name in LONG_RUNS ? LONGEST : LENGTH);
  const { page, figures } = readDocument(text);
  expect(lostLine(text, page)).toBeUndefined();
  expect(
    figures
      .flatMap(({ places }) => places)
      .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
  ).toEqual([]);
  await handBack();
});

test.each(FILLS)('%s: its clauses are the whole of it, and its short forms slices', async (_name, fill) => {
  const text = fill(LENGTH);
  const clauses = splitClauses(text);
  expect(clauses.filter(({ start }, at) => start < (clauses[at - 1]?.end ?? 0))).toEqual([]);
  expect(clauses.at(-1)?.end).toBe(text.length);
  const isSlice = ({ start, end, text: short }: Span) => text.slice(start, end) === short;
  expect(findAbbreviations(text).every(isSlice)).toBe(true);
  expect(scoreMissingDiacritics(text)).toBeLessThanOrEqual(1);
  expect(parseEntry(text, 'person')).toHaveProperty('problem');
  await handBack();
});

describe('keys of a long text', () => {
  const marks = (base: string) => `${base}${'\u0301\u0323'.repeat(LONGEST / 2)}`;

  test('folding takes away every mark, in whatever order they stand', async () => {
    expect(fold(marks('Đ'))).toBe('d');
    await handBack();
  });

  test('a slug has none of them', async () => {
    expect(slug(`${marks('a')} b`, 'bai-viet')).toBe('a-b');
    await handBack();
  });

  test('a key in tones keeps what stands around them', async () => {
    const key = toneKey(`Toạ đàm ${marks('x')} TOẠ ĐÀM`);
    expect([key.slice(0, 8), key.slice(-8)]).toEqual(['tọa đàm ', ' tọa đàm']);
    await handBack();
  });

  test('a text within the limit of 30 marks is normalised as by the standard', () => {
    const text = `${'\u0301\u0323'.repeat(15)}a${'\u0323\u0302'.repeat(15)} Đoa\u0300n`;
    for (const form of ['NFC', 'NFD', 'NFKC'] as const)
      expect(normalize(text, form)).toBe(text.normalize(form));
  });

  test('beyond it letters before and behind are composed all the same', async () => {
    const text = normalize(`Đoa\u0300n ${marks('x')} vie\u0302\u0323n`);
    expect([text.slice(0, 5), text.slice(-5)]).toEqual(['Đoàn ', ' viện']);
    await handBack();
  });
});
