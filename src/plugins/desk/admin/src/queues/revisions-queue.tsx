import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReviewedFigure, Revision } from '../../../server/domain/queues/review';
import { articleAddress, figureAddress, subjectAddress } from '../parts/addresses';
import { TextLink } from '../parts/text-link';
import { useMessage } from '../use-message';
import { QueueFrame } from './queue-frame';
import { QueueTable } from './queue-table';
import { TwoLines } from './two-lines';
import { usePage } from './use-page';
import { useQueue } from './use-queue';

/** Facts that were reported again with another value: which stands, and where the former ones were published. */
export function RevisionsQueue() {
  const message = useMessage();
  const queue = useQueue<Revision>('revisions', usePage());
  const columns = ['cell', 'current', 'former'].map((name) => message(`queues.column.${name}`));
  const row = ({ subject, indicator, period, current, former }: Revision) => [
    <TwoLines
      key="cell"
      first={<TextLink to={subjectAddress(subject)}>{subject.name}</TextLink>}
      second={`${indicator.name} · ${period.label}`}
    />,
    <Reported key="current" figure={current} />,
    <Flex key="former" direction="column" alignItems="stretch" gap={3}>
      {former.map((figure) => (
        <Reported key={figure.documentId} figure={figure} />
      ))}
    </Flex>,
  ];
  return (
    <QueueFrame
      queue={queue}
      hint={message('queues.revisions.hint')}
      empty={message('queues.revisions.empty')}
    >
      {(items) => (
        <QueueTable
          name={message('queues.revisions')}
          columns={columns}
          items={items}
          keyOf={({ current }) => current.documentId}
          cells={row}
        />
      )}
    </QueueFrame>
  );
}

function Reported({ figure: { documentId, text, asOf, article } }: { figure: ReviewedFigure }) {
  const message = useMessage();
  const { formatDate } = useIntl();
  const day =
    asOf && message('queues.asOf', { day: formatDate(asOf, { dateStyle: 'short', timeZone: 'UTC' }) });
  return (
    <TwoLines
      first={<TextLink to={figureAddress(documentId)}>{text}</TextLink>}
      second={
        (day || article) && (
          <>
            {day} {article && <TextLink to={articleAddress(article.documentId)}>{article.title}</TextLink>}
          </>
        )
      }
    />
  );
}
