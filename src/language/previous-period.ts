import { parsePeriod, requirePeriod } from './period';

/**
 * The period of the same length directly before. Terms of office share their boundary year: before the term
 * 2018–2023 comes 2013–2018.
 *
 * @returns null when it would begin before the first year that a code can name.
 * @throws RangeError for an invalid code.
 * @example previousPeriod('2024-Q1')   // '2023-Q4'
 * @example previousPeriod('2018/2023') // '2013/2018'
 */
export function previousPeriod(code: string): string | null {
  const { kind } = requirePeriod(code);
  const year = Number(code.slice(0, 4));
  switch (kind) {
    case 'day':
      return valid(new Date(Date.parse(`${code}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));
    case 'month':
      return valid(step(year, Number(code.slice(5)), 12, (at) => String(at).padStart(2, '0')));
    case 'quarter':
      return valid(step(year, Number(code.slice(6)), 4, (at) => `Q${at}`));
    case 'half':
      return valid(step(year, Number(code.slice(6)), 2, (at) => `H${at}`));
    case 'year':
      return valid(String(year - 1));
    case 'years':
      return valid(`${year * 2 - Number(code.slice(5))}/${year}`);
  }
}

/** One part back within the year, or the last part of the year before. */
function step(year: number, at: number, parts: number, print: (at: number) => string): string {
  return at > 1 ? `${year}-${print(at - 1)}` : `${year - 1}-${print(parts)}`;
}

function valid(code: string): string | null {
  return parsePeriod(code)?.code ?? null;
}
