import type { ReactNode } from 'react';
import { Box, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Pagination } from '@strapi/strapi/admin';
import type { UseQueryResult } from 'react-query';
import { useMessage } from '../use-message';
import type { QueuePage } from './use-queue';

interface Props<Item> {
  queue: UseQueryResult<QueuePage<Item>, Error>;
  /** One sentence: what stands in this queue, and what to do about it. */
  hint: string;
  /** What to say when nothing waits. */
  empty: string;
  /** Whether a page may be longer. */
  sizes?: boolean;
  children: (items: readonly Item[]) => ReactNode;
}

/** A queue with its explanation, its pages, and what to say while there is nothing to show. */
export function QueueFrame<Item>({ queue, hint, empty, sizes = true, children }: Props<Item>) {
  const message = useMessage();
  const { data, error, isLoading } = queue;
  if (isLoading) return <Loader>{message('queues.loading')}</Loader>;
  if (error || !data) {
    return (
      <Typography role="alert" textColor="danger600">
        {message('queues.failed', { reason: error?.message ?? '' })}
      </Typography>
    );
  }
  const { pageCount, total } = data.meta.pagination;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">{hint}</Typography>
      {data.data.length === 0 ? (
        <EmptyStateLayout icon={<Check width="4rem" height="4rem" aria-hidden />} content={empty} />
      ) : (
        <Box>{children(data.data)}</Box>
      )}
      <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={20}>
        {sizes && <Pagination.PageSize options={['20', '50', '100']} />}
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
}
