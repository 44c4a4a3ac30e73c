import {
  Box,
  Button,
  EmptyStateLayout,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { SubjectChoice } from '../parts/subject-choice';
import { useMessage } from '../use-message';
import { AwardsTable } from './awards-table';
import { BoardTable } from './board-table';
import { PrintedBoard } from './print/printed-board';
import { UnreportedList } from './unreported-list';
import { useBoard } from './use-board';
import { useExport } from './use-export';

/** The cluster board: choose a cluster and a year; look, print, take away. */
export default function BoardPage() {
  const message = useMessage();
  const { formatDate } = useIntl();
  const [params, setParams] = useSearchParams();
  const cluster = params.get('cluster');
  const { board, error, busy } = useBoard(cluster, params.get('period'));
  const { save, busy: saving } = useExport();
  const years = [...new Set([...(board?.years ?? []).map(String), ...(board ? [board.period.code] : [])])];
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Box flex="1" minWidth="28rem" maxWidth="48rem">
          <SubjectChoice
            kind="cluster"
            label={message('board.cluster')}
            value={cluster ? { documentId: cluster, name: board?.subject.name ?? '' } : null}
            onChange={(chosen) => setParams(chosen ? { cluster: chosen.documentId } : {})}
          />
        </Box>
        {board && (
          <Box width="14rem">
            <Field.Root>
              <Field.Label>{message('board.year')}</Field.Label>
              <SingleSelect
                value={board.period.code}
                onChange={(period) => setParams({ cluster: cluster ?? '', period: String(period) })}
              >
                {years
                  .sort()
                  .reverse()
                  .map((year) => (
                    <SingleSelectOption key={year} value={year}>
                      {year}
                    </SingleSelectOption>
                  ))}
              </SingleSelect>
            </Field.Root>
          </Box>
        )}
        {board && (
          <Flex gap={2} wrap="wrap">
            <Button size="L" variant="secondary" startIcon={<File />} onClick={() => window.print()}>
              {message('board.print')}
            </Button>
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                size="L"
                variant={format === 'xlsx' ? 'default' : 'tertiary'}
                startIcon={<Download />}
                loading={saving === format}
                onClick={() => save(board, format)}
              >
                {message(`board.export.${format}`)}
              </Button>
            ))}
          </Flex>
        )}
      </Flex>
      {error && (
        <Typography role="alert" textColor="danger600">
          {error.message}
        </Typography>
      )}
      {!board && !error && cluster && <Page.Loading />}
      {!cluster && (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={message('board.choose')}
          shadow="tableShadow"
        />
      )}
      {board && (
        <Flex direction="column" alignItems="stretch" gap={6} aria-busy={busy}>
          <Box>
            <Typography variant="beta" tag="h2">
              {board.subject.name} – {board.period.label}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {[
                board.owner,
                board.pactSignedOn &&
                  message('board.pact', {
                    day: formatDate(board.pactSignedOn, { dateStyle: 'long', timeZone: 'UTC' }),
                  }),
                message('board.members', { count: board.members.length }),
                message('board.verified'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
          {board.rows.length > 0 ? (
            <BoardTable board={board} />
          ) : (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={message('board.empty')}
              shadow="tableShadow"
            />
          )}
          <Typography variant="delta" tag="h3">
            {message('board.awards')}
          </Typography>
          <AwardsTable board={board} />
          {board.rows.length > 0 && board.members.length > 0 && (
            <>
              <Typography variant="delta" tag="h3">
                {message('board.unreported')}
              </Typography>
              <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
                <UnreportedList board={board} />
              </Box>
            </>
          )}
          <PrintedBoard board={board} />
        </Flex>
      )}
    </Flex>
  );
}
