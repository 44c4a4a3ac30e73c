import type { Locale } from './locale';
import { requirePeriod } from './period';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const MONTHS = ' January February March April May June July August September October November December'.split(
  ' '
);

/**
 * Prints a period as a label.
 *
 * @throws RangeError for an invalid code.
 * @example formatPeriod('2024-Q2', 'vi')   // 'Quý II/2024'
 * @example formatPeriod('2018/2023', 'vi') // 'Nhiệm kỳ 2018–2023'
 */
export function formatPeriod(code: string, locale: Locale): string {
  const { kind } = requirePeriod(code);
  const [year = '', month = '', day = ''] = code.split('-');
  const part = Number(month.replace(/\D/g, ''));
  const vietnamese = locale === 'vi';
  switch (kind) {
    case 'day':
      return vietnamese ? `Ngày ${Number(day)}/${part}/${year}` : `${Number(day)} ${MONTHS[part]} ${year}`;
    case 'month':
      return vietnamese ? `Tháng ${part}/${year}` : `${MONTHS[part]} ${year}`;
    case 'quarter':
      return vietnamese ? `Quý ${ROMAN[part]}/${year}` : `Q${part} ${year}`;
    case 'half':
      if (vietnamese) return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`;
      return `${part === 1 ? 'First' : 'Second'} half of ${year}`;
    case 'year':
      return vietnamese ? `Năm ${year}` : year;
    case 'years':
      return vietnamese ? `Nhiệm kỳ ${code.replace('/', '–')}` : code.replace('/', '–');
  }
}
