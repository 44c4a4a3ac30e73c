import type { ReactNode } from 'react';
import { Box, Flex } from '@strapi/design-system';
import { PeriodField } from './period-field';
import { SubjectChoice } from './subject-choice';

interface Props {
  /** 'cluster:<documentId>', or '' */
  subject: string;
  /** Its name, once it is known. */
  name: string;
  period: string;
  onSubject: (subject: string) => void;
  onPeriod: (period: string) => void;
  children?: ReactNode;
}

/** Whose figures of which period a page shows. */
export function SheetAddress({ subject, name, period, onSubject, onPeriod, children }: Props) {
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      <Box flex="2 1 28rem">
        <SubjectChoice
          required
          value={subject && name ? { documentId: subject.split(':')[1] ?? '', name } : null}
          onChange={(chosen) => onSubject(chosen ? `${chosen.kind}:${chosen.documentId}` : '')}
        />
      </Box>
      <Box flex="1 1 20rem">
        <PeriodField value={period} onChange={onPeriod} />
      </Box>
      {children}
    </Flex>
  );
}
