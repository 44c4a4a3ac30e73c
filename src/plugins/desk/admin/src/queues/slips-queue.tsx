import { Flex, Typography } from '@strapi/design-system';
import type { ReadPost } from '../../../server/domain/queues/slips';
import { articleAddress } from '../parts/addresses';
import { TextLink } from '../parts/text-link';
import { useMessage } from '../use-message';
import { QueueFrame } from './queue-frame';
import { QueueTable } from './queue-table';
import { TwoLines } from './two-lines';
import { usePage } from './use-page';
import { useQueue } from './use-queue';

/** The articles that were changed last, with what does not add up in them. */
export function SlipsQueue() {
  const message = useMessage();
  const { page } = usePage();
  const queue = useQueue<ReadPost>('slips', { page: page ?? '1' });
  const columns = ['post', 'slips'].map((name) => message(`queues.column.${name}`));
  const row = ({ documentId, title, slips }: ReadPost) => [
    <TextLink key="post" to={articleAddress(documentId)}>
      {title}
    </TextLink>,
    slips.length === 0 ? (
      <Typography key="slips" textColor="neutral600">
        {message('queues.slips.none')}
      </Typography>
    ) : (
      <Flex key="slips" direction="column" alignItems="stretch" gap={2}>
        {slips.map(({ key, message: words, arithmetic }) => (
          <TwoLines key={key} first={words} second={arithmetic} />
        ))}
      </Flex>
    ),
  ];
  return (
    <QueueFrame
      queue={queue}
      hint={message('queues.slips.hint')}
      empty={message('queues.slips.empty')}
      sizes={false}
    >
      {(items) => (
        <QueueTable
          name={message('queues.slips')}
          columns={columns}
          items={items}
          keyOf={({ documentId }) => documentId}
          cells={row}
        />
      )}
    </QueueFrame>
  );
}
