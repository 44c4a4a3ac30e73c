import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface Props {
  first: ReactNode;
  second?: ReactNode;
}

/** What a cell says, and a word more below it. */
export function TwoLines({ first, second }: Props) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} style={{ overflowWrap: 'anywhere' }}>
      <Typography textColor="neutral800">{first}</Typography>
      {second && (
        <Typography variant="pi" textColor="neutral600">
          {second}
        </Typography>
      )}
    </Flex>
  );
}
