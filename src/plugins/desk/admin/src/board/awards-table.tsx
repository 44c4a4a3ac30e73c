import { Typography } from '@strapi/design-system';
import type { AwardRow } from '../../../../figures/server/domain/panel/panel';
import type { BoardReport } from '../../../server/domain/board/report';
import { Scroll, SheetTable } from '../parts/sheet-table';
import { useMessage } from '../use-message';
import { awardLines } from './award-lines';

/** The award tally: counts of the cluster and of each member; revoked ones are told, not counted. */
export function AwardsTable({ board }: { board: BoardReport }) {
  const message = useMessage();
  const lines = awardLines(board);
  if (lines.length === 0)
    return <Typography textColor="neutral600">{message('board.awards.none')}</Typography>;
  return (
    <Scroll tabIndex={0} role="region" aria-label={message('board.awards')}>
      <SheetTable>
        <thead>
          <tr>
            <th scope="col">{message('board.award')}</th>
            <th scope="col" className="number">
              {message('board.whole')}
            </th>
            {board.members.map(({ documentId, name }) => (
              <th key={documentId} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, award, whole, members }) => (
            <tr key={key}>
              <th scope="row">
                {message(`board.form.${award.form}`)}, {message(`board.recipients.${award.recipients}`)}
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {[award.giver, award.theme].filter(Boolean).join(' · ')}
                </Typography>
              </th>
              <td className="number">
                <Count award={whole} />
              </td>
              {members.map((own, at) => (
                <td key={board.members[at]?.documentId} className="number">
                  <Count award={own} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </SheetTable>
    </Scroll>
  );
}

function Count({ award }: { award: AwardRow | null }) {
  const message = useMessage();
  if (!award) return <>–</>;
  const { count, revoked } = award;
  return (
    <>
      {count}
      {revoked.length > 0 && (
        <Typography tag="div" variant="pi" textColor="warning700">
          {message('board.revoked', { count: revoked.length })}
        </Typography>
      )}
    </>
  );
}
