import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { Builder } from '../query/builder';
import { measureName } from '../query/builder';
import { headings, toRows, type Answer } from '../query/rows';
import { toCsv } from '../query/to-csv';
import { useMessage } from '../use-message';
import { BarChart } from './bar-chart';
import { ResultTable } from './result-table';

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface ResultProps {
  /** What was asked; it may have been changed since. */
  builder: Builder;
  answer: Answer;
  name: string;
}

/** The answer as a chart and a table, and as a file. */
export function Result({ builder, answer, name }: ResultProps) {
  const message = useMessage();
  const rows = toRows(builder, answer);
  const [measure] = builder.measures;
  if (!rows.length) return <Typography>{message('noRows')}</Typography>;
  const csv = () =>
    toCsv(
      headings(builder),
      rows.map((row) =>
        row.isRemainder
          ? [...row.keys.map((_, at) => (at === 0 ? message('remainder') : null)), ...row.values]
          : [...row.keys, ...row.values]
      )
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex justifyContent="space-between">
        <Typography variant="delta" tag="h2">
          {message('result')}
        </Typography>
        <Button variant="secondary" startIcon={<Download />} onClick={() => download(`${name}.csv`, csv())}>
          {message('csv')}
        </Button>
      </Flex>
      {answer.meta.overlapping && <Typography textColor="neutral600">{message('overlapping')}</Typography>}
      {measure && builder.groups.length > 0 && (
        <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
          <BarChart title={`${message('chart')}: ${measureName(measure)}`} rows={rows} />
        </Box>
      )}
      <ResultTable headings={headings(builder)} rows={rows} />
    </Flex>
  );
}
