import { findAbbreviations } from '../../../../../language';
import { wordsKey } from './words-key';

/**
 * The key by which two spellings of a name are one: 'LĐLĐ tỉnh A', 'Liên đoàn Lao động tỉnh A' and 'Liên đoàn Lao động
 * (LĐLĐ) tỉnh A'. For comparing, never for storing.
 */
export function nameKey(name: string): string {
  let spelt = '';
  let at = 0;
  for (const { start, end, vi, explained } of findAbbreviations(name)) {
    spelt += name.slice(at, start) + (explained ? '' : vi);
    at = end;
  }
  return wordsKey(spelt + name.slice(at));
}
