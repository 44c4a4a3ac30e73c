import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { CellView } from '../../../server/domain/closing/cell-view';
import type { NamedSubject } from '../../../server/domain/closing/preview';
import { Scroll, SheetTable } from '../parts/sheet-table';
import { TextLink } from '../parts/text-link';
import { useMessage } from '../use-message';
import { useDifferences } from './closings-api';
import { useClosingWords } from './use-closing-words';

/** Every cell that says something else now than when its period was closed: was, is, by whom. */
export function DifferencesView() {
  const message = useMessage();
  const { formatNumber } = useIntl();
  const { id } = useParams();
  const { data, error } = useDifferences(Number(id));
  const { nameOf, moment } = useClosingWords();
  if (error) return <Page.Error content={error.message} />;
  if (!data) return <Page.Loading />;
  const { closing, cells, total, joined, left } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box>
        <TextLink to="/plugins/desk/closing">{message('closing.back')}</TextLink>
      </Box>
      <Box>
        <Typography variant="beta" tag="h2">
          {message('closing.differences.of', { name: nameOf(closing), period: closing.period })}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {message('closing.closed.by', { by: closing.closedBy, at: moment(closing.closedAt) })}
        </Typography>
      </Box>
      <Moves title={message('closing.joined')} subjects={joined} />
      <Moves title={message('closing.left')} subjects={left} />
      {total === 0 ? (
        <Typography>{message('closing.differences.none')}</Typography>
      ) : (
        <>
          <Typography>{message('closing.differences.count', { count: total })}</Typography>
          <Scroll tabIndex={0} role="region" aria-label={message('closing.differences')}>
            <SheetTable>
              <thead>
                <tr>
                  <th scope="col">{message('closing.unit')}</th>
                  <th scope="col">{message('closing.indicator')}</th>
                  <th scope="col">{message('closing.was')}</th>
                  <th scope="col">{message('closing.is')}</th>
                  <th scope="col">{message('closing.by')}</th>
                </tr>
              </thead>
              <tbody>
                {cells.map(({ subject, indicator, was, is, changed }) => (
                  <tr key={`${subject.documentId} ${indicator.code}`}>
                    <th scope="row">{subject.name}</th>
                    <td>{indicator.name}</td>
                    <td>
                      <View view={was} format={formatNumber} />
                    </td>
                    <td>
                      <View view={is} format={formatNumber} />
                    </td>
                    <td>
                      {changed ? (changed.by ?? message('closing.by.system')) : message('closing.by.nobody')}
                      {changed && (
                        <Typography tag="div" variant="pi" textColor="neutral600">
                          {moment(changed.at)}
                        </Typography>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </SheetTable>
          </Scroll>
          {total > cells.length && (
            <Typography>{message('closing.more', { count: total - cells.length })}</Typography>
          )}
        </>
      )}
    </Flex>
  );
}

function View({ view, format }: { view: CellView | null; format: (value: number) => string }) {
  const message = useMessage();
  if (!view) return <>–</>;
  const { text, coverage, target } = view;
  return (
    <>
      {text ?? '–'}
      <Typography tag="div" variant="pi" textColor="neutral600">
        {[
          coverage && message('closing.coverage', { reported: coverage.reported, of: coverage.of }),
          target !== null && message('closing.target', { target: format(target) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </>
  );
}

function Moves({ title, subjects }: { title: string; subjects: readonly NamedSubject[] }) {
  if (subjects.length === 0) return null;
  return (
    <Typography>
      <strong>{title}:</strong> {subjects.map(({ name }) => name).join('; ')}
    </Typography>
  );
}
