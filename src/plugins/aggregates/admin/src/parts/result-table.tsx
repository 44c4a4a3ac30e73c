import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { Row } from '../query/rows';
import { useMessage } from '../use-message';
import { useCell } from './use-cell';

interface ResultTableProps {
  headings: readonly string[];
  rows: readonly Row[];
}

/** The groups with their measures; what is not shown as its last row. */
export function ResultTable({ headings, rows }: ResultTableProps) {
  const message = useMessage();
  const cell = useCell();
  return (
    <Table colCount={headings.length} rowCount={rows.length + 1} aria-label={message('result')}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{heading}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row, index) => (
          <Tr key={index}>
            {row.keys.map((key, at) => (
              <Td key={`k${at}`}>
                <Typography>
                  {row.isRemainder ? (at === 0 ? message('remainder') : '') : cell.key(key)}
                </Typography>
              </Td>
            ))}
            {row.values.map((value, at) => (
              <Td key={`v${at}`}>
                <Typography>{cell.value(value)}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
