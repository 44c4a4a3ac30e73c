/** Short forms that are written with a full stop, lower-case NFC, without the stop. */
const DOTTED: ReadonlySet<string> = new Set([
  'tp', // thành phố
  'tx', // thị xã
  'tt', // thị trấn
  'q', // quận
  'p', // phường
  'ths',
  'th.s',
  'ts',
  'pgs',
  'gs',
  'bs',
  'bsckii',
  'bscki',
  'ks',
  'ls',
  'ncs',
  'ngưt',
  'ngnd',
  'nsưt',
  'nsnd',
  'đ/c',
  'đc',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'vd',
  'tr', // trang
  'nxb',
  'sđt',
  'đt',
  'tel',
  'fax',
]);

/** Words before an initial that stands for a name: 'Ông A.', 'chị H.'. */
const PERSON: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'cháu',
  'cô',
  'chú',
  'bác',
  'thầy',
]);

const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}./])([\p{L}\p{M}./]{1,12})$/u;
const WORD_AND_INITIAL = /(?:^|[^\p{L}\p{M}\p{N}.])(?:([\p{L}\p{M}]{1,8})\s+)?(\p{Lu}\p{M}*)$/u;
const INITIALS = /(?:^|[\s(“"])\p{Lu}\p{M}*\.\s?\p{Lu}\p{M}*$/u;

/**
 * Whether a full stop after this text belongs to its last word rather than ends the sentence.
 *
 * @param before the text up to the full stop; a few words are enough.
 * @example endsWithAbbreviation('Dự hội nghị có ThS') // true
 * @example endsWithAbbreviation('các xã')             // false
 */
export function endsWithAbbreviation(before: string): boolean {
  const text = before.normalize('NFC');
  const word = LAST_WORD.exec(text)?.[1] ?? '';
  // A small 'p' is any letter, a capital 'P' is phường.
  if (DOTTED.has(word.toLowerCase()) && /\p{Lu}/u.test(word)) return true;
  if (word === 'đ/c' || word === 'tp' || word === 'tr') return true;
  if (INITIALS.test(text)) return true;
  const [, title = '', initial] = WORD_AND_INITIAL.exec(text) ?? [];
  return initial !== undefined && PERSON.has(title.toLowerCase());
}
