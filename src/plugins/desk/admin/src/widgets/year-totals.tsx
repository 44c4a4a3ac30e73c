import { Box, Flex, Typography } from '@strapi/design-system';
import type { YearTotal, YearTotals as Totals } from '../../../server/domain/overview/overview';
import { useMessage } from '../use-message';
import { useOverview } from './use-overview';
import { WidgetFrame } from './widget-frame';

/** This year's totals of the organisation at the top, beside last year's. */
export default function YearTotals() {
  const message = useMessage();
  const query = useOverview<{ data: Totals | null }>('/desk/overview/totals');
  return (
    <WidgetFrame
      query={query}
      isEmpty={({ data }) => !data || data.totals.length === 0}
      empty={message('widgets.totals.empty')}
    >
      {({ data }) =>
        data && (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography fontWeight="semiBold" textColor="neutral800">
              {message('widgets.totals.of', { name: data.subject.name, year: data.period })}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {data.totals.map((total) => (
                <Box tag="li" key={total.indicator.code}>
                  <Total total={total} before={data.before} />
                </Box>
              ))}
            </Flex>
          </Flex>
        )
      }
    </WidgetFrame>
  );
}

function Total({
  total: { indicator, text, before: value, change, coverage },
  before,
}: {
  total: YearTotal;
  before: string;
}) {
  const message = useMessage();
  const notes = [
    value && message('widgets.totals.before', { year: before, value }),
    change,
    coverage && message('widgets.totals.coverage', { reported: coverage.reported, of: coverage.of }),
  ].filter(Boolean);
  return (
    <>
      <Flex justifyContent="space-between" alignItems="baseline" gap={3} wrap="wrap">
        <Typography>{indicator.name}</Typography>
        <Typography fontWeight="semiBold">{text}</Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {notes.join(' · ')}
      </Typography>
    </>
  );
}
