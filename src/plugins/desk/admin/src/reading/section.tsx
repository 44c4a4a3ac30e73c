import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface Props {
  title: string;
  children: ReactNode;
}

/** One kind of finding in the panel. */
export function Section({ title, children }: Props) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      paddingTop={3}
      borderStyle="solid"
      borderColor="neutral150"
      borderWidth="1px 0 0"
    >
      <Typography variant="delta" tag="h3" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}
