import type { ReactNode } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useMessage } from '../use-message';

interface RowListProps<Row> {
  title: string;
  addLabel: string;
  rows: readonly Row[];
  /** A new row; null when there is nothing to add. */
  fresh: Row | null;
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (row: Row) => void) => ReactNode;
}

/** A list of rows that can be added to, changed and removed from. */
export function RowList<Row>({ title, addLabel, rows, fresh, onChange, children }: RowListProps<Row>) {
  const message = useMessage();
  return (
    <Box tag="section" aria-label={title}>
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3} paddingBottom={3}>
        {rows.map((row, index) => (
          <Flex key={index} gap={3} alignItems="flex-end">
            {children(row, (changed) => onChange(rows.map((old, at) => (at === index ? changed : old))))}
            <IconButton
              label={message('remove')}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              <Trash />
            </IconButton>
          </Flex>
        ))}
      </Flex>
      {fresh && (
        <Button variant="secondary" startIcon={<Plus />} onClick={() => onChange([...rows, fresh])}>
          {addLabel}
        </Button>
      )}
    </Box>
  );
}
