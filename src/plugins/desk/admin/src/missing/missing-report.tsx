import {
  Box,
  Button,
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { CheckCircle, Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MissingReport as Report } from '../../../server/domain/missing/missing';
import { copyText } from '../parts/copy-text';
import { useMessage } from '../use-message';
import { listUnits } from './unit-list';
import { UnitRow } from './unit-row';
import { useReminder } from './use-reminder';

const ALL = 'all';

/** Who has not reported what, and what to write to them. */
export function MissingReport({ report }: { report: Report }) {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState(ALL);
  const reminder = useReminder(report);
  const indicator = report.indicators.some(({ documentId }) => documentId === chosen) ? chosen : null;
  const units = listUnits(report, indicator);
  const copy = (text: string) => {
    const done = copyText(text);
    toggleNotification({
      type: done ? 'success' : 'warning',
      message: done ? message('missing.copied') : message('missing.not-copied'),
    });
  };
  if (report.of === 0) return <EmptyStateLayout content={message('missing.nobody')} />;
  if (report.indicators.length === 0) return <EmptyStateLayout content={message('missing.nothing-asked')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <Box flex="0 1 40rem">
          <Field.Root name="indicator">
            <Field.Label>{message('choices.indicator')}</Field.Label>
            <SingleSelect value={indicator ?? ALL} onChange={(value) => setChosen(String(value))}>
              <SingleSelectOption value={ALL}>{message('missing.all')}</SingleSelectOption>
              {report.indicators.map(({ documentId, name, reported, of }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {message('missing.choice', { name, reported, of })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Flex gap={3} alignItems="center" wrap="wrap">
          <Typography textColor="neutral600">
            {message('missing.count', { missing: units.length, of: report.of })}
          </Typography>
          <Button
            variant="secondary"
            startIcon={<Duplicate />}
            disabled={units.every(({ asked }) => asked.length === 0)}
            onClick={() => copy(reminder.toAll(units))}
          >
            {message('missing.copy-all')}
          </Button>
        </Flex>
      </Flex>
      {units.length === 0 ? (
        <EmptyStateLayout
          icon={<CheckCircle width="4.8rem" height="4.8rem" fill="success600" />}
          content={message('missing.done')}
        />
      ) : (
        <Table colCount={3} rowCount={units.length + 1} aria-label={message('page.missing')}>
          <Thead>
            <Tr>
              {['missing.unit', 'missing.what', 'missing.actions'].map((key) => (
                <Th key={key}>
                  <Typography variant="sigma">{message(key)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {units.map((unit) => (
              <UnitRow
                key={unit.subject}
                report={report}
                unit={unit}
                onCopy={() => copy(reminder.toOne(unit))}
              />
            ))}
          </Tbody>
        </Table>
      )}
    </Flex>
  );
}
