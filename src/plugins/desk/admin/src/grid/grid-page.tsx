import { Box, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { IndicatorChoice } from '../parts/indicator-choice';
import { SheetAddress } from '../parts/sheet-address';
import { useSheetAddress } from '../parts/use-sheet-address';
import { useMessage } from '../use-message';
import { EntryGrid } from './entry-grid';
import { useColumns } from './use-columns';
import { useSheet } from './use-sheet';

/** Enter figures: a sheet of indicators × units for one period. */
export default function GridPage() {
  const message = useMessage();
  const { subject, period, indicator, unit, go } = useSheetAddress();
  const { columns, choose } = useColumns(subject);
  // A link leads to a cell whose column may not be among those chosen here.
  const asked = columns && indicator ? [...new Set([...columns, indicator])] : columns;
  const query = subject ? { subject, period, columns: asked } : null;
  const { data, error, isFetching, refetch } = useSheet(query);
  const shown = data && data.data.subject === subject && data.data.period === period ? data : null;
  const ids = shown?.data.columns.map(({ documentId }) => documentId) ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SheetAddress
        subject={subject}
        name={shown?.data.name ?? ''}
        period={period}
        onSubject={(chosen) => go({ subject: chosen })}
        onPeriod={(chosen) => go({ period: chosen })}
      >
        <Box flex="2 1 24rem">
          <IndicatorChoice
            key={ids.length}
            label={message('grid.column.add')}
            value={null}
            disabled={!shown}
            onChange={(chosen) => chosen && choose([...new Set([...ids, chosen.documentId])])}
          />
        </Box>
      </SheetAddress>
      {error && (
        <Typography role="alert" textColor="danger600">
          {error.message}
        </Typography>
      )}
      {!subject && <EmptyStateLayout content={message('grid.choose')} />}
      {subject && !shown && isFetching && (
        <Flex justifyContent="center" padding={8}>
          <Loader>{message('choices.searching')}</Loader>
        </Flex>
      )}
      {shown && ids.length === 0 && <EmptyStateLayout content={message('grid.empty')} />}
      {shown && ids.length > 0 && (
        <EntryGrid
          key={`${subject} ${period}`}
          loaded={shown}
          first={unit && indicator ? { subject: unit, indicator } : null}
          onReload={refetch}
          isChosen={columns !== null}
          onColumns={choose}
        />
      )}
    </Flex>
  );
}
