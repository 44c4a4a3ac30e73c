import { memo } from 'react';
import type { GridCell as Cell, GridColumn, GridRow as Row } from '../../../server/domain/grid/grid';
import { useMessage } from '../use-message';
import { CellEditor } from './cell-editor';
import { viewCell } from './cell-view';
import { GridCell } from './grid-cell';
import type { Refusal } from './model/grid-state';
import type { Position } from './model/selection';
import { useProblem } from './use-problem';

/** A cell that is open for typing. */
export interface OpenCell extends Position {
  readonly text: string;
  readonly typing: boolean;
}

interface Props {
  row: Row;
  index: number;
  columns: readonly GridColumn[];
  cells: ReadonlyMap<string, Cell> | undefined;
  edits: ReadonlyMap<string, string> | undefined;
  refusals: ReadonlyMap<string, Refusal> | undefined;
  /** First and last selected column; -1 and -2 for none. */
  left: number;
  right: number;
  /** The active cell's column; -1 when it is in another row. */
  active: number;
  /** The cell of this row that is open; null for none. */
  open: OpenCell | null;
  onCommit: (text: string, step: Position | null) => void;
  onCancel: () => void;
}

/** One unit's row. It is painted again only when something in it changes. */
export const GridRow = memo(function GridRow({
  row,
  index,
  columns,
  cells,
  edits,
  refusals,
  ...props
}: Props) {
  const message = useMessage();
  const describe = useProblem();
  const { left, right, active, open } = props;
  return (
    <tr aria-rowindex={index + 2} data-part={row.part}>
      <th scope="row" role="rowheader" title={row.name}>
        <span>{row.name}</span>
        <small>{message(`grid.part.${row.part}`)}</small>
      </th>
      {columns.map((column, at) => {
        const id = column.documentId;
        if (open?.column === at) {
          return (
            <td key={id} role="gridcell" data-look="open" aria-colindex={at + 2}>
              <CellEditor
                label={`${row.name} – ${column.name}`}
                text={open.text}
                typing={open.typing}
                onCommit={props.onCommit}
                onCancel={props.onCancel}
              />
            </td>
          );
        }
        const view = viewCell(column, cells?.get(id), edits?.get(id), refusals?.get(id));
        const note = view.problem === null ? '' : describe(view.problem, column);
        return (
          <GridCell
            key={id}
            row={index}
            column={at}
            look={view.look}
            text={view.text}
            target={view.target}
            note={note}
            state={view.look === 'draft' || view.look === 'computed' ? message(`grid.look.${view.look}`) : ''}
            isActive={active === at}
            isSelected={left <= at && at <= right}
          />
        );
      })}
    </tr>
  );
});
