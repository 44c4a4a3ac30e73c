import type { Row } from '../../../../figures/server/domain/panel/panel';
import { useMessage } from '../use-message';

/** What the small charts show, in words. */
export function useChartTitles() {
  const message = useMessage();
  return {
    bars: ({ indicator }: Row) => message('board.chart.members', { indicator: indicator.name }),
    line: ({ indicator, series }: Row) =>
      message('board.chart.series', {
        indicator: indicator.name,
        from: series[0]?.period ?? '',
        to: series.at(-1)?.period ?? '',
      }),
  };
}
