import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useMessage } from '../../use-message';
import type { ReadingState } from './use-reading';

/** Whether what is listed is what the text says now; said aloud to who cannot see it. */
export function ReadingStatus({ state: { behind, error, retry } }: { state: ReadingState }) {
  const message = useMessage();
  if (error) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={1} role="alert">
        <Typography variant="pi" textColor="danger600">
          {message('reading.failed', { reason: error.message })}
        </Typography>
        <TextButton onClick={retry}>{message('reading.retry')}</TextButton>
      </Flex>
    );
  }
  return (
    <Typography variant="pi" textColor="neutral600" role="status">
      {message(behind ? 'reading.behind' : 'reading.current')}
    </Typography>
  );
}
