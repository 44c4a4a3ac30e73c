import { fold } from '../../../../../language';

/** Whether two names are written alike, but for case, diacritics, marks and spaces: 'PHƯƠNG ANH' and 'Phương Anh'. */
export function sameName(a: string, b: string): boolean {
  const key = (name: string) =>
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return key(a) !== '' && key(a) === key(b);
}
