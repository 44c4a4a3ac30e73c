import { useIntl } from 'react-intl';

/** Prints a share: 1.2 is '120%'. */
export function useShare() {
  const { formatNumber } = useIntl();
  return (value: number) => formatNumber(value, { style: 'percent', maximumFractionDigits: 1 });
}
