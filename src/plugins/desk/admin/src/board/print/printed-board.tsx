import { styled } from 'styled-components';
import type { BoardReport } from '../../../../server/domain/board/report';
import { useMessage } from '../../use-message';
import { awardLines } from '../award-lines';
import { PrintOnly } from './print-only';
import { PrintedTable } from './printed-table';
import { TitleBlock } from './title-block';

/** Members that fit beside the cluster as a whole, and on a sheet of their own. */
const [FIRST, NEXT] = [6, 9];

const Signatures = styled.footer`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 10mm;
  margin-top: 8mm;
  break-inside: avoid;
  text-align: center;

  p {
    margin: 0 0 1mm;
  }

  div {
    min-height: 34mm;
  }
`;

/** The board as a report for a leader: A4 landscape, as many sheets as the members need, places to sign. */
export function PrintedBoard({ board }: { board: BoardReport }) {
  const message = useMessage();
  const { members } = board;
  const sheets = [members.slice(0, FIRST)];
  for (let at = FIRST; at < members.length; at += NEXT) sheets.push(members.slice(at, at + NEXT));
  const leader = members.find(({ role }) => role === 'leader');
  const awards = awardLines(board);
  const silent = members.filter(({ rows }) => rows.length > 0 && rows.every(({ value }) => value === null));
  return (
    <PrintOnly>
      <TitleBlock board={board} />
      {sheets.map((part, at) => (
        <section key={part[0]?.documentId ?? at} className={at > 0 ? 'page' : undefined}>
          <PrintedTable board={board} members={part} whole={at === 0} />
        </section>
      ))}
      {awards.length > 0 && (
        <section>
          <h2>{message('board.awards')}</h2>
          <table>
            <thead>
              <tr>
                <th>{message('board.award')}</th>
                <th>{message('board.giver')}</th>
                <th>{message('board.whole')}</th>
                <th>{message('board.award.members')}</th>
              </tr>
            </thead>
            <tbody>
              {awards.map(({ key, award, whole, members: own }) => (
                <tr key={key}>
                  <td>
                    {message(`board.form.${award.form}`)}, {message(`board.recipients.${award.recipients}`)}
                    {award.theme && <small>{award.theme}</small>}
                  </td>
                  <td>{award.giver}</td>
                  <td className="number">{whole?.count ?? '–'}</td>
                  <td>
                    {own
                      .flatMap((each, at) => (each ? [`${members[at]?.name}: ${each.count}`] : []))
                      .join('; ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {silent.length > 0 && (
        <p>
          <strong>{message('board.unreported')}:</strong> {silent.map(({ name }) => name).join('; ')}.
        </p>
      )}
      <p>
        <em>{message('board.paper.note')}</em>
      </p>
      <Signatures>
        <div>
          <p>
            <strong>{message('board.paper.maker')}</strong>
          </p>
          <em>{message('board.paper.sign')}</em>
        </div>
        <div>
          <p>
            <strong>{message('board.paper.leader')}</strong>
          </p>
          {leader && <p>{leader.name}</p>}
          <em>{message('board.paper.seal')}</em>
        </div>
      </Signatures>
    </PrintOnly>
  );
}
