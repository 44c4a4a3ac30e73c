import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { GROUPINGS, type UnverifiedFigure } from './unverified';
import { useMessage } from '../use-message';
import { GroupFilter } from './group-filter';
import { QueueFrame } from './queue-frame';
import { UnverifiedTable } from './unverified-table';
import { usePage } from './use-page';
import { useQueue } from './use-queue';
import { useVerify } from './use-verify';

const PUBLISH = {
  publish: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::figure.figure' }],
};

/** Figures that nobody has verified: look, then verify one or many. */
export function UnverifiedQueue() {
  const message = useMessage();
  const params = usePage(GROUPINGS);
  const queue = useQueue<UnverifiedFigure>('unverified', params);
  const { verify, busy, problems } = useVerify();
  const { allowedActions } = useRBAC(PUBLISH);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // Who turns the page verifies what they see.
  const seen = (queue.data?.data ?? []).flatMap(({ documentId }) =>
    picked.has(documentId) ? [documentId] : []
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        {GROUPINGS.map((by) => (
          <GroupFilter key={by} by={by} />
        ))}
        {allowedActions.canPublish && (
          <Button
            startIcon={<Check />}
            loading={busy}
            disabled={seen.length === 0}
            onClick={async () => (await verify(seen)) && setPicked(new Set())}
          >
            {message('queues.verify', { count: seen.length })}
          </Button>
        )}
      </Flex>
      <QueueFrame
        queue={queue}
        hint={message('queues.unverified.hint')}
        empty={message('queues.unverified.empty')}
      >
        {(items) => (
          <UnverifiedTable
            items={items}
            picked={allowedActions.canPublish ? picked : null}
            onPick={setPicked}
            problems={problems}
          />
        )}
      </QueueFrame>
    </Flex>
  );
}
