import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';

/** A quiet line of the panel. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" tag="p" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
