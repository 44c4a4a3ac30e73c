import { memo } from 'react';
import { IconButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import type { GridColumn } from '../../../server/domain/grid/grid';
import { useMessage } from '../use-message';
import { unitWord } from './use-problem';

const Corner = styled.div`
  position: absolute;
  right: 2px;
  bottom: 2px;
  opacity: 0;

  th:hover > &,
  &:focus-within {
    opacity: 1;
  }
`;

interface Props {
  column: GridColumn;
  index: number;
  /** A column with cells that are not saved stays. */
  isEdited: boolean;
  onRemove: (indicator: string) => void;
}

/** What a column counts, and in which unit. */
export const ColumnHead = memo(function ColumnHead({ column, index, isEdited, onRemove }: Props) {
  const message = useMessage();
  const { documentId, name } = column;
  return (
    <th scope="col" role="columnheader" aria-colindex={index + 2} title={name}>
      <span>{name}</span>
      <small>{unitWord(column)}</small>
      {!isEdited && (
        <Corner>
          <IconButton
            size="XS"
            variant="ghost"
            label={message('grid.column.remove', { name })}
            onClick={() => onRemove(documentId)}
          >
            <Cross />
          </IconButton>
        </Corner>
      )}
    </th>
  );
});
