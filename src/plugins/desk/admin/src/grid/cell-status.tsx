import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useMessage } from '../use-message';
import { viewCell } from './cell-view';
import { boundedSelection, type GridState } from './model/grid-state';
import { writeCell } from './model/read-cell';
import { cellIn } from './model/sheet';
import { unitWord, useProblem } from './use-problem';

/** Says in words what the active cell is, what stands in it and what is wrong with it: the line above the sheet. */
export function CellStatus({ state }: { state: GridState }) {
  const message = useMessage();
  const describe = useProblem();
  const { formatDate } = useIntl();
  const { anchor } = boundedSelection(state);
  const row = state.sheet.rows[anchor.row];
  const column = state.sheet.columns[anchor.column];
  if (!row || !column) return null;
  const name = { subject: row.subject, indicator: column.documentId };
  const cell = cellIn(state.sheet.cells, name);
  const edit = cellIn(state.edits, name);
  const { look, text, target, problem } = viewCell(column, cell, edit, cellIn(state.refusals, name));
  const figure = cell?.draft ?? cell?.verified;
  const day = figure?.asOf
    ? formatDate(figure.asOf, { day: 'numeric', month: 'numeric', year: 'numeric' })
    : '';
  const verified = cell?.draft && cell.verified ? writeCell(cell.verified, column) : '';
  const computed = cell?.computed;
  const parts = [
    problem === null ? message(`grid.look.${look}`) : describe(problem, column),
    day && edit === undefined && message('grid.status.as-of', { day }),
    figure?.article && message('grid.status.cited'),
    verified && message('grid.status.verified', { text: verified }),
    computed &&
      look !== 'computed' &&
      message('grid.status.computed', {
        text: writeCell({ ...computed, target: null, numerator: null, denominator: null }, column),
      }),
    computed?.of && message('grid.status.coverage', { reported: computed.reported ?? 0, of: computed.of }),
  ].filter(Boolean);
  return (
    <Flex gap={3} wrap="wrap" minHeight="3.2rem" role="status" alignItems="baseline">
      <Typography fontWeight="semiBold">{`${row.name} · ${column.name}`}</Typography>
      <Typography>{text === '' ? '' : `${text}${target} ${unitWord(column)}`}</Typography>
      <Box>
        <Typography textColor={problem === null ? 'neutral600' : 'danger600'} variant="pi">
          {parts.join(' · ')}
        </Typography>
      </Box>
      {figure && edit === undefined && (
        <Link tag={NavLink} to={`/content-manager/collection-types/api::figure.figure/${figure.documentId}`}>
          {message('grid.status.open')}
        </Link>
      )}
    </Flex>
  );
}
