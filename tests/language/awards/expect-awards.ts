import { readAwards, type Award } from '../../../src/language';

/** 'bang-khen: 74 collective < Tổng LĐLĐ Việt Nam (confederation) 2024', with '-' for what is not told. */
const brief = ({ form, recipients, count, named, giver, giverLevel, year }: Award) =>
  `${form}: ${named.join(' + ') || (count ?? '-')} ${recipients ?? '-'} < ${giver ? `${giver} (${giverLevel})` : '-'} ${year ?? '-'}`;

/** The sentence tells these awards, however its letters and spaces are coded. */
export function expectAwards(sentence: string, ...expected: string[]) {
  expect(readAwards(sentence).map(brief)).toEqual(expected);
  const decomposed = readAwards(sentence.normalize('NFD')).map((award) => brief(award).normalize('NFC'));
  expect(decomposed).toEqual(expected);
  const spaced = readAwards(sentence.replaceAll(' ', '\u00a0')).map((award) =>
    brief(award).replaceAll('\u00a0', ' ')
  );
  expect(spaced).toEqual(expected);
}
