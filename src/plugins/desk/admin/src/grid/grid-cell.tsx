import { memo } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import type { Look } from './cell-view';

interface Props {
  row: number;
  column: number;
  look: Look;
  text: string;
  target: string;
  /** What is wrong, in words; '' for nothing. */
  note: string;
  /** What the colour says, in words. */
  state: string;
  isActive: boolean;
  isSelected: boolean;
}

/** One cell as it stands. The table listens to what happens in it. */
export const GridCell = memo(function GridCell({
  row,
  column,
  look,
  text,
  target,
  note,
  state,
  ...flags
}: Props) {
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      data-look={look}
      data-active={flags.isActive || undefined}
      aria-colindex={column + 2}
      aria-selected={flags.isSelected}
      aria-invalid={note !== '' || undefined}
      tabIndex={flags.isActive ? 0 : -1}
      title={note || undefined}
    >
      {text}
      {target && <small>{target}</small>}
      {(note || state) && <VisuallyHidden>{` – ${note || state}`}</VisuallyHidden>}
    </td>
  );
});
