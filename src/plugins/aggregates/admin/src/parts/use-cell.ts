import { useIntl } from 'react-intl';
import type { Cell, Row } from '../query/rows';
import { useMessage } from '../use-message';

/** Shows keys and measures in the reader's language. */
export function useCell() {
  const message = useMessage();
  const { formatNumber } = useIntl();
  const value = (cell: Cell): string => {
    if (cell === null) return '–';
    return typeof cell === 'number' ? formatNumber(cell, { maximumFractionDigits: 9 }) : String(cell);
  };
  // keys are names: a year has no thousands separator
  const key = (cell: Cell): string => (cell === null ? message('noValue') : String(cell));
  const label = (row: Row): string =>
    row.isRemainder ? message('remainder') : row.keys.map(key).join(' · ') || message('function.count');
  return { value, key, label };
}
