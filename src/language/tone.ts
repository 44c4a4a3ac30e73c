import { normalize } from './normalize';

/** New-style tone placement → old style, for the 15 rhymes in which the two differ. */
const OLD_STYLE: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** Final y → i with the same tone: the two spellings of one vowel. */
const FINAL_Y = 'yỳýỷỹỵ';
const FINAL_I = 'iìíỉĩị';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const PLACEMENT: ReadonlyMap<string, string> = new Map(
  OLD_STYLE.flatMap(([after, before]): [string, string][] => [
    [after, before],
    [capital(after), capital(before)],
    [after.toUpperCase(), before.toUpperCase()],
  ])
);

// Not in 'quý' (the u belongs to the q), not in 'hoàn' (a letter follows: both styles agree).
const RHYME = new RegExp(`(?<![qQ])(?:${[...PLACEMENT.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');

// Only after the consonants where both spellings are in print: hy, ky, ly, my, sy, ty, quy.
const OPEN_Y = new RegExp(`(?<=(?<!\\p{L})(?:[hklmst]|qu))[${FINAL_Y}](?![\\p{L}\\p{M}])`, 'gu');

/**
 * One spelling for both tone placements: 'hoà' and 'hòa', 'uỷ' and 'ủy'. For comparing, never for storing:
 * what a source printed stays as it printed it. NFC out; for NFC input the length in UTF-16 units is kept.
 *
 * @example placeTone('tọa đàm') === placeTone('toạ đàm') // true
 */
export function placeTone(text: string): string {
  return normalize(text).replace(RHYME, (rhyme) => PLACEMENT.get(rhyme) ?? rhyme);
}

/**
 * The key by which two spellings of a word are the same word: NFC, lower case, one tone placement,
 * one spelling of a final i ('tỷ' as 'tỉ', 'kỷ' as 'kỉ'), plain spaces. Diacritics stay, so 'tí' is not 'tỉ'.
 * For NFC input the length in UTF-16 units is kept, so offsets into the key are offsets into the text.
 *
 * @example toneKey('13 Tỷ đồng') === toneKey('13 tỉ đồng') // true
 */
export function toneKey(text: string): string {
  return placeTone(text)
    .toLowerCase()
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(OPEN_Y, (y) => FINAL_I.charAt(FINAL_Y.indexOf(y)));
}
