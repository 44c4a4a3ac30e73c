import { useIntl } from 'react-intl';
import type { Row } from '../../../../../figures/server/domain/panel/panel';
import { useMessage } from '../../use-message';
import { useShare } from '../use-share';

/** Place, attainment and change of a member on one line, as the note below the table explains them. */
export function useBrief() {
  const message = useMessage();
  const share = useShare();
  const { formatNumber } = useIntl();
  const changeOf = ({ indicator, previous }: Row) => {
    if (!previous) return null;
    // Percentage points are told in words.
    if (previous.change === null || indicator.unit === 'percent') return previous.text;
    return formatNumber(previous.change, {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
  };
  return (row: Row) =>
    [
      row.rank && message('board.rank', { position: row.rank.position, of: row.rank.of }),
      row.target?.attainment != null &&
        message('board.paper.attained', { share: share(row.target.attainment) }),
      changeOf(row),
    ]
      .filter(Boolean)
      .join(' · ');
}
