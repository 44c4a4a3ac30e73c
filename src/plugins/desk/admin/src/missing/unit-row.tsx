import { Button, Flex, Link, LinkButton, Td, Tr, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { MissingReport } from '../../../server/domain/missing/missing';
import { PLUGIN_ID } from '../plugin-id';
import { useMessage } from '../use-message';
import type { ListedUnit } from './unit-list';

interface Props {
  report: MissingReport;
  unit: ListedUnit;
  onCopy: () => void;
}

/** One unit: what it has not reported, each a way to the cell where it is entered. */
export function UnitRow({ report, unit, onCopy }: Props) {
  const message = useMessage();
  const names = new Map(report.indicators.map(({ documentId, name }) => [documentId, name]));
  const cell = (indicator: string) =>
    `/plugins/${PLUGIN_ID}/entry?${new URLSearchParams({
      subject: report.subject,
      period: report.period,
      unit: unit.subject,
      indicator,
    }).toString()}`;
  const entry = `/content-manager/collection-types/api::organisation.organisation/${unit.subject.split(':')[1] ?? ''}`;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{unit.name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {message(`grid.part.${unit.part}`)}
          </Typography>
        </Flex>
      </Td>
      <Td style={{ whiteSpace: 'normal' }}>
        <Flex tag="ul" gap={3} wrap="wrap" paddingTop={2} paddingBottom={2}>
          {unit.missing.map(({ indicator, draft }) => (
            <li key={indicator}>
              <Link tag={NavLink} to={cell(indicator)}>
                {names.get(indicator)}
              </Link>
              {draft && (
                <Typography variant="pi" textColor="warning700">
                  {` (${message('missing.draft')})`}
                </Typography>
              )}
            </li>
          ))}
        </Flex>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end">
          <LinkButton tag={NavLink} to={entry} variant="ghost" size="S">
            {message('missing.open')}
          </LinkButton>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Duplicate />}
            disabled={unit.asked.length === 0}
            onClick={onCopy}
          >
            {message('missing.copy')}
          </Button>
        </Flex>
      </Td>
    </Tr>
  );
}
