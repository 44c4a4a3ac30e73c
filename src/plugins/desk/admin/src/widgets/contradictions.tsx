import type { Contradiction } from '../../../server/domain/queues/review';
import { figureAddress } from '../parts/addresses';
import type { QueuePage } from '../queues/use-queue';
import { useMessage } from '../use-message';
import { LineList } from './line-list';
import { useOverview } from './use-overview';
import { WidgetFrame } from './widget-frame';

/** Reports that their own parts contradict. */
export default function Contradictions() {
  const message = useMessage();
  const query = useOverview<QueuePage<Contradiction>>('/desk/queues/contradictions?pageSize=4');
  return (
    <WidgetFrame
      query={query}
      isEmpty={({ data }) => data.length === 0}
      empty={message('queues.contradictions.empty')}
    >
      {({ data, meta }) => (
        <LineList
          summary={message('widgets.contradictions.count', { count: meta.pagination.total })}
          lines={data.map(({ subject, indicator, period, reported, computed }) => ({
            key: `${subject.documentId} ${indicator.documentId} ${period.code}`,
            to: figureAddress(reported.documentId),
            text: `${subject.name}: ${indicator.name}, ${period.label}`,
            note: message('widgets.contradictions.both', {
              reported: reported.text,
              computed: computed.text,
            }),
          }))}
        />
      )}
    </WidgetFrame>
  );
}
