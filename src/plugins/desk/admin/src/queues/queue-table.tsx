import type { ReactNode } from 'react';
import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

interface Props<Item> {
  /** What the table is, for who cannot see it. */
  name: string;
  columns: readonly string[];
  items: readonly Item[];
  keyOf: (item: Item) => string;
  cells: (item: Item) => readonly ReactNode[];
}

/** A table of a queue: long names and quotes wrap instead of running out of the page. */
export function QueueTable<Item>({ name, columns, items, keyOf, cells }: Props<Item>) {
  return (
    <Table colCount={columns.length} rowCount={items.length + 1} aria-label={name}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {items.map((item) => (
          <Tr key={keyOf(item)}>
            {cells(item).map((cell, at) => (
              <Td key={columns[at]} style={{ whiteSpace: 'normal', paddingBlock: '1.2rem', height: 'auto' }}>
                {typeof cell === 'string' ? <Typography textColor="neutral800">{cell}</Typography> : cell}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
