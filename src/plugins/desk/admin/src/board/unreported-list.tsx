import { Typography } from '@strapi/design-system';
import type { BoardReport } from '../../../server/domain/board/report';
import { useMessage } from '../use-message';

/** Members and the indicators that each has not reported. */
export function UnreportedList({ board }: { board: BoardReport }) {
  const message = useMessage();
  const open = board.members
    .map(({ documentId, name, rows }) => ({
      documentId,
      name,
      missing: rows.filter(({ value }) => value === null).map(({ indicator }) => indicator.name),
    }))
    .filter(({ missing }) => missing.length > 0);
  if (open.length === 0) return <Typography>{message('board.unreported.none')}</Typography>;
  return (
    <ul>
      {open.map(({ documentId, name, missing }) => (
        <li key={documentId}>
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography textColor="neutral700">
            {' – '}
            {missing.length === board.rows.length ? message('board.unreported.all') : missing.join('; ')}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
