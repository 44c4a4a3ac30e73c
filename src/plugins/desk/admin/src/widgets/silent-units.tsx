import type { SilentUnits as Silent } from '../../../server/domain/queues/review';
import { subjectAddress } from '../parts/addresses';
import { useMessage } from '../use-message';
import { LineList } from './line-list';
import { useOverview } from './use-overview';
import { WidgetFrame } from './widget-frame';

/** Members of the clusters of whom nothing is known this year. */
export default function SilentUnits() {
  const message = useMessage();
  const query = useOverview<{ data: Silent }>('/desk/overview/silent');
  return (
    <WidgetFrame
      query={query}
      isEmpty={({ data }) => data.total === 0}
      empty={message('widgets.silent.empty')}
    >
      {({ data: { year, of, total, units } }) => (
        <LineList
          summary={message('widgets.silent.count', { total, of, year: String(year) })}
          lines={units.map(({ unit, cluster }) => ({
            key: unit.documentId,
            to: subjectAddress(unit),
            text: unit.name,
            note: cluster.name,
          }))}
        />
      )}
    </WidgetFrame>
  );
}
