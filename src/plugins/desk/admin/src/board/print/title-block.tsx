import { styled } from 'styled-components';
import type { BoardReport } from '../../../../server/domain/board/report';
import { useMessage } from '../../use-message';

const Columns = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 10mm;
  text-align: center;

  p {
    margin: 0;
  }

  .rule {
    display: inline-block;
    border-bottom: 0.5pt solid #000;
    padding-bottom: 0.5mm;
  }
`;

const Title = styled.div`
  margin: 6mm 0 5mm;
  text-align: center;

  h1 {
    margin: 0;
    font-size: 14pt;
    font-weight: bold;
  }

  p {
    margin: 1mm 0 0;
  }
`;

/** Who reports, the name of the state, place and day, and what the sheet is: as official papers begin. */
export function TitleBlock({ board }: { board: BoardReport }) {
  const message = useMessage();
  const [year = '', month = '', day = ''] = board.printedOn.split('-');
  const pact = board.pactSignedOn?.split('-').reverse().join('/');
  return (
    <header>
      <Columns>
        <div>
          {board.owner && <p>{board.owner.toLocaleUpperCase('vi')}</p>}
          <p>
            <strong className="rule">{board.subject.name.toLocaleUpperCase('vi')}</strong>
          </p>
        </div>
        <div>
          <p>
            <strong>{message('board.paper.state')}</strong>
          </p>
          <p>
            <strong className="rule">{message('board.paper.motto')}</strong>
          </p>
          <p>
            <em>{message('board.paper.day', { day, month, year })}</em>
          </p>
        </div>
      </Columns>
      <Title>
        <h1>
          {message('board.paper.title')} {board.period.label.toLocaleUpperCase('vi')}
        </h1>
        <p>
          {board.subject.name}
          {pact && ` – ${message('board.pact', { day: pact })}`}
        </p>
      </Title>
    </header>
  );
}
