import { CATALOGUE } from '../../src/language';
import { knownOf } from '../../src/plugins/desk/server/domain/reading/known';
import { readForm } from '../../src/plugins/desk/server/domain/reading/read-form';
import { shortSentences } from '../../src/plugins/desk/server/domain/reading/short-sentences';
import { tellBySentence } from '../../src/plugins/desk/server/domain/slips/told';

const LONGEST = 2000;

test('a sentence that somebody may read stays whole', () => {
  const text = `${'Cụm trao nhà, '.repeat(100)}trao quà. Rồi về.`;
  expect(shortSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    text.slice(0, -8),
    'Rồi về.',
  ]);
});

test('an endless one is cut at blanks, and no word gets lost', () => {
  const text = 'trao quà cho đoàn viên '.repeat(500).trim();
  const cut = shortSentences(text);
  expect(
    cut.every(({ start, end, text: piece }) => piece === text.slice(start, end) && piece.length <= LONGEST)
  ).toBe(true);
  expect(cut.map(({ text: piece }) => piece).join(' ')).toBe(text);
});

test('without a blank it is cut where it has to be', () => {
  const cut = shortSentences('a'.repeat(LONGEST * 2 + 1));
  expect(cut.map(({ start, end }) => [start, end])).toEqual([
    [0, LONGEST],
    [LONGEST, LONGEST * 2],
    [LONGEST * 2, LONGEST * 2 + 1],
  ]);
});

test('a form that is one endless sentence: each figure has a short one around it, and slips look no further', () => {
  const known = knownOf(
    CATALOGUE.map((indicator) => {
      const { code, unit, name } = indicator;
      return { indicator, reference: { documentId: code, code, unit, name: name.vi } };
    }),
    []
  );
  const text = Array.from({ length: 700 }, (_, at) => `${at + 2} đoàn viên khó khăn`).join(', ');
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const { form, figures } = readForm({ body }, known, { locale: 'vi' }, '2024-12-24');
  expect(figures.length).toBeGreaterThan(600);
  const passages = figures.map(({ passage }) => passage);
  expect(
    passages.filter(({ quote, sentence }) => sentence.length > LONGEST || !sentence.includes(quote))
  ).toEqual([]);
  const texts = form.parts.map(({ part, index, start, end }) => ({
    part,
    index,
    text: form.text.slice(start, end),
  }));
  const { mentions } = tellBySentence({ texts, figures: figures.flatMap(({ told }) => told) });
  expect(mentions).toHaveLength(figures.flatMap(({ told }) => told.flatMap((each) => each.passages)).length);
  expect(mentions.filter(({ sentence: { start, end } }) => end - start > LONGEST)).toEqual([]);
});
