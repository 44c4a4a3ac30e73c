import { figureAddress } from '../parts/addresses';
import type { QueuePage } from '../queues/use-queue';
import type { UnverifiedFigure } from '../queues/unverified';
import { useMessage } from '../use-message';
import { LineList } from './line-list';
import { useOverview } from './use-overview';
import { WidgetFrame } from './widget-frame';

/** The figures that wait to be verified, the latest first. */
export default function ToVerify() {
  const message = useMessage();
  const query = useOverview<QueuePage<UnverifiedFigure>>('/desk/queues/unverified?pageSize=4');
  return (
    <WidgetFrame
      query={query}
      isEmpty={({ data }) => data.length === 0}
      empty={message('queues.unverified.empty')}
    >
      {({ data, meta }) => (
        <LineList
          summary={message('widgets.verify.count', { count: meta.pagination.total })}
          lines={data.map(({ documentId, text, indicator, subject, period }) => ({
            key: documentId,
            to: figureAddress(documentId),
            text: [text ?? message('queues.target'), indicator?.name].filter(Boolean).join(', '),
            note: [subject?.name ?? message('queues.missing.subject'), period].join(', '),
          }))}
        />
      )}
    </WidgetFrame>
  );
}
