import { loadPosts } from './load';
import { parsePost } from './parse-post';
import type { ReadFigure } from './compare';
import { scoreReading } from './score';

const posts = loadPosts();
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỉ: 1e9, tỷ: 1e9 };
/** The scale behind a number, past the other end of its range if there is one: `- 350 nghìn`. */
const SCALE =
  /^%?(?:[\s-]*(?:–|đến|tới)?\s*[\d.,]+)?\s*(nghìn|ngàn|vạn|triệu|tỉ|tỷ)?(?!\p{L})\s*(tỉ|tỷ)?(?!\p{L})/u;

describe('the labelled posts', () => {
  test('a third of them is kept unseen', () => {
    const share = loadPosts('unseen').length / posts.length;
    expect(Math.round(share * 3)).toBe(1);
  });

  test.each(posts)('$file has figures, no stray braces, and the length of a post', ({ text, figures }) => {
    expect(figures.length).toBeGreaterThan(5);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThan(800);
    expect(text).not.toMatch(/\{(?![a-z]+\})/u);
  });

  test.each(posts)(
    '$file: labels stand where they say, and their values fit the words',
    ({ text, figures }) => {
      for (const { num, numStart, value, upper } of figures) {
        expect(text.slice(numStart, numStart + num.length)).toBe(num);
        if (!/^\d/u.test(num)) continue;
        const isEnglish = /^\d+\.\d{1,2}$/u.test(num); // 87.5%, as some portals write
        const plain = Number(isEnglish ? num : num.replaceAll('.', '').replace(',', '.'));
        const rest = text.slice(numStart + num.length).normalize('NFC');
        const [, first = '', second = ''] = SCALE.exec(rest) ?? [];
        const shared = plain * (SCALES[first] ?? 1) * (SCALES[second] ?? 1);
        const scaled = upper !== null && shared > upper ? plain : shared; // từ 700.000 đến 1,2 triệu
        const isCompound = /^\s*(?:tỉ|tỷ|triệu)\s+(?:rưỡi|\d+\s*(?:triệu|nghìn|ngàn))/u.test(rest);
        if (!isCompound)
          expect([num, rest.slice(0, 20), value]).toEqual([num, rest.slice(0, 20), round(scaled)]);
        else expect(value).toBeGreaterThan(scaled);
        if (upper !== null) expect(upper).toBeGreaterThan(value);
      }
    }
  );
});

const round = (value: number) => Number(value.toPrecision(15));

describe('parsePost', () => {
  const figure = (source: string) => parsePost(source).figures[0];

  test.each([
    [
      'gần {60 = 60e9 vnd nearly} tỷ',
      { num: '60', numStart: 4, value: 60e9, unit: 'vnd', qualifier: 'nearly' },
    ],
    ['{4.968 = person #members}', { value: 4968, indicator: 'members', kind: 'total', upper: null }],
    ['{2,5 = percent}%', { value: 2.5, kind: 'rate', qualifier: 'exact', optional: false }],
    ['{70 = percent @target}%', { kind: 'target' }],
    ['{200 = 200e3..500e3 vnd}-500 ngàn', { value: 200e3, upper: 500e3, kind: 'range' }],
    ['{ba = 3 house,item optional} căn', { num: 'ba', value: 3, otherUnits: ['item'], optional: true }],
  ])('%j is labelled %j', (source, label) => {
    expect(figure(source)).toMatchObject(label);
  });

  test('gives offsets into the decomposed text', () => {
    const { text, figures } = parsePost('#! nfd\nĐể lại {7 = case} vụ');
    expect(text).toBe('Để lại 7 vụ'.normalize('NFD'));
    expect(text.slice(figures[0]?.numStart)).toBe('7 vụ'.normalize('NFD'));
  });

  test.each([
    ['{7 = #members}', 'no unit'],
    ['{7 = persons}', '"persons" is no value, unit, qualifier, @kind or #indicator'],
    ['{hai mươi = person}', 'its value cannot be told from "hai mươi"'],
  ])('refuses %j: %s', (source, message) => {
    expect(() => parsePost(source)).toThrow(message);
  });
});

describe('scoreReading', () => {
  /** Reads a post as its labels say, with the answers that `change` makes of them. */
  const reader = (change: (figure: ReadFigure, index: number) => ReadFigure | null) => (text: string) =>
    (posts.find((post) => post.text === text)?.figures ?? []).flatMap(
      ({ num: _num, numStart, ...label }, index) => {
        const role = label.kind === 'target' ? 'target' : 'value';
        const figure = { ...label, numbers: [{ start: numStart, value: label.value, role }] };
        return change(figure, index) ?? [];
      }
    );

  test('a reader that agrees with every label scores 1', () => {
    const score = scoreReading(
      reader((figure) => figure),
      posts
    );
    expect(score).toMatchObject({ precision: 1, recall: 1, f1: 1, full_f1: 1, kind: 1, errors: [] });
    expect(score.indicator.right).toBe(score.indicator.asked);
  });

  test('a reader that reads nothing scores 0, and each label that is not optional is missed', () => {
    const wanted = posts.flatMap(({ figures }) => figures).filter(({ optional }) => !optional).length;
    const score = scoreReading(() => [], posts);
    expect(score).toMatchObject({ f1: 0, labelled: wanted, proposed: 0 });
    expect(score.errors).toHaveLength(wanted);
  });

  test('a wrong unit lowers full_f1 and not f1', () => {
    const score = scoreReading(
      reader((figure) => ({ ...figure, unit: 'parsec' })),
      posts
    );
    expect(score.f1).toBe(1);
    expect(score.full_f1).toBeLessThan(0.3);
  });

  test('a number that is none lowers precision and not recall', () => {
    const invented = { unit: 'person', qualifier: 'exact', kind: 'total', indicator: null, upper: null };
    const score = scoreReading(
      (text) => [
        ...reader((figure) => figure)(text),
        { ...invented, numbers: [{ start: 0, value: 1, role: 'value' }] },
      ],
      posts
    );
    expect(score.recall).toBe(1);
    expect(score.precision).toBeLessThan(1);
    expect(score.errors).toHaveLength(posts.length);
  });
});
