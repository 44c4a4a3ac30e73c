import { Box, Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import type { BoardReport } from '../../../server/domain/board/report';
import { Scroll, SheetTable } from '../parts/sheet-table';
import { useMessage } from '../use-message';
import { MemberBars } from './charts/member-bars';
import { Sparkline } from './charts/sparkline';
import { MemberCell } from './member-cell';
import { useChartTitles } from './use-chart-titles';
import { WholeCell } from './whole-cell';

/** Indicators × members; the indicator stays in sight while one scrolls. */
export function BoardTable({ board }: { board: BoardReport }) {
  const message = useMessage();
  const titles = useChartTitles();
  const { colors } = useTheme();
  return (
    <Scroll tabIndex={0} role="region" aria-label={message('board.table')}>
      <SheetTable>
        <thead>
          <tr>
            <th scope="col">{message('board.indicator')}</th>
            <th scope="col">{message('board.whole')}</th>
            <th scope="col">{message('board.charts')}</th>
            {board.members.map(({ documentId, name, role }) => (
              <th key={documentId} scope="col">
                {name}
                {role !== 'member' && (
                  <Box>
                    <Typography variant="pi" textColor="neutral600">
                      {message(`board.role.${role}`)}
                    </Typography>
                  </Box>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row, at) => (
            <tr key={row.indicator.code}>
              <th scope="row">{row.indicator.name}</th>
              <td>
                <WholeCell row={row} />
              </td>
              <td>
                <Flex direction="column" alignItems="flex-start" gap={2}>
                  <MemberBars
                    members={board.members}
                    at={at}
                    title={titles.bars(row)}
                    ink={colors.primary600}
                    pale={colors.neutral500}
                  />
                  <Sparkline series={row.series} title={titles.line(row)} ink={colors.primary600} />
                </Flex>
              </td>
              {board.members.map(({ documentId, rows }) => (
                <td key={documentId}>
                  <MemberCell row={rows[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </SheetTable>
    </Scroll>
  );
}
