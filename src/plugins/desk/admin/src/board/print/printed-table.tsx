import type { BoardReport } from '../../../../server/domain/board/report';
import { useMessage } from '../../use-message';
import { MemberBars } from '../charts/member-bars';
import { Sparkline } from '../charts/sparkline';
import { useChartTitles } from '../use-chart-titles';
import { useBrief } from './use-brief';

const INK = '#333';
const PALE = '#777';

interface Props {
  board: BoardReport;
  /** The members that this sheet has columns for. */
  members: BoardReport['members'];
  /** Only the first sheet tells of the cluster as a whole. */
  whole: boolean;
}

/** Indicators × members on paper; its heading is repeated on every page. */
export function PrintedTable({ board, members, whole }: Props) {
  const message = useMessage();
  const titles = useChartTitles();
  const brief = useBrief();
  return (
    <table>
      <thead>
        <tr>
          <th>{message('board.paper.number')}</th>
          <th>{message('board.indicator')}</th>
          {whole && <th>{message('board.whole')}</th>}
          {whole && <th>{message('board.charts')}</th>}
          {members.map(({ documentId, name, role }) => (
            <th key={documentId}>
              {name}
              {role !== 'member' && <small>({message(`board.role.${role}`)})</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.rows.map((row, at) => (
          <tr key={row.indicator.code}>
            <td className="number">{at + 1}</td>
            <td>{row.indicator.name}</td>
            {whole && (
              <td>
                <strong>{row.text ?? '–'}</strong>
                {row.target && <small>{row.target.text}</small>}
                {row.previous && <small>{row.previous.text}</small>}
                {row.coverage && (
                  <small>
                    {message('board.coverage', { reported: row.coverage.reported, of: row.coverage.of })}
                  </small>
                )}
              </td>
            )}
            {whole && (
              <td>
                <MemberBars members={board.members} at={at} title={titles.bars(row)} ink={INK} pale={PALE} />
                <div>
                  <Sparkline series={row.series} title={titles.line(row)} ink={INK} />
                </div>
              </td>
            )}
            {members.map(({ documentId, rows }) => {
              const own = rows[at];
              return (
                <td key={documentId}>
                  {own?.text ?? '–'}
                  {own && <small>{brief(own)}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
