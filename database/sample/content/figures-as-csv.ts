import { figuresOf } from '../figures-of';
import { ARTICLES } from './articles';
import { CLUSTERS } from './clusters';
import { INDICATORS } from './indicators';
import { ORGANISATIONS } from './organisations';

const HEADER = ['don_vi', 'chi_tieu', 'ky', 'gia_tri', 'don_vi_tinh', 'chi_tieu_duoc_giao'];

const quote = (cell: string | number) => {
  const text = String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The verified figures of the fictional province as CSV: semicolons, CRLF and a byte order mark, which is how
 * spreadsheets with Vietnamese settings open it without asking.
 */
export function figuresAsCsv(): string {
  const names = new Map([...ORGANISATIONS, ...CLUSTERS].map(({ key, name }) => [key, name.vi]));
  const indicators = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));
  const rows = ARTICLES.filter(({ key }) => key.startsWith('vi-du-'))
    .flatMap(figuresOf)
    .filter(({ verified }) => verified)
    .map(({ subject, indicator, period, value, target }) => [
      names.get(subject.organisation ?? subject.cluster ?? '') ?? '',
      indicators.get(indicator)?.name.vi ?? indicator,
      period,
      value,
      indicators.get(indicator)?.unit ?? '',
      target ?? '',
    ]);
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;
}
