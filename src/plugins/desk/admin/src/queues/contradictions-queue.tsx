import type { Contradiction } from '../../../server/domain/queues/review';
import { articleAddress, figureAddress, subjectAddress } from '../parts/addresses';
import { TextLink } from '../parts/text-link';
import { useMessage } from '../use-message';
import { QueueFrame } from './queue-frame';
import { QueueTable } from './queue-table';
import { TwoLines } from './two-lines';
import { usePage } from './use-page';
import { useQueue } from './use-queue';

/** What was reported and what it adds up to, where both cannot be right. */
export function ContradictionsQueue() {
  const message = useMessage();
  const queue = useQueue<Contradiction>('contradictions', usePage());
  const columns = ['cell', 'reported', 'computed', 'difference'].map((name) =>
    message(`queues.column.${name}`)
  );
  const row = ({ subject, indicator, period, reported, computed, difference }: Contradiction) => [
    <TwoLines
      key="cell"
      first={<TextLink to={subjectAddress(subject)}>{subject.name}</TextLink>}
      second={`${indicator.name} · ${period.label}`}
    />,
    <TwoLines
      key="reported"
      first={<TextLink to={figureAddress(reported.documentId)}>{reported.text}</TextLink>}
      second={
        reported.article && (
          <TextLink to={articleAddress(reported.article.documentId)}>{reported.article.title}</TextLink>
        )
      }
    />,
    <TwoLines
      key="computed"
      first={computed.text}
      second={message(`queues.counted.${computed.way}`, { counted: computed.counted, of: computed.of })}
    />,
    message(difference.value > 0 ? 'queues.more' : 'queues.less', { amount: difference.text }),
  ];
  return (
    <QueueFrame
      queue={queue}
      hint={message('queues.contradictions.hint')}
      empty={message('queues.contradictions.empty')}
    >
      {(items) => (
        <QueueTable
          name={message('queues.contradictions')}
          columns={columns}
          items={items}
          keyOf={({ subject, indicator, period }) =>
            `${subject.documentId} ${indicator.documentId} ${period.code}`
          }
          cells={row}
        />
      )}
    </QueueFrame>
  );
}
