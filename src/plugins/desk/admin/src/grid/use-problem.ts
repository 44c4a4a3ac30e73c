import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { GridColumn } from '../../../server/domain/grid/grid';
import { UNITS } from '../../../../../language/lexicon/units';
import { PLUGIN_ID } from '../plugin-id';
import type { Refusal } from './model/grid-state';
import type { CellProblem } from './model/read-cell';

const WORDS: ReadonlyMap<string, string> = new Map(UNITS.map(({ code, vi }) => [code, vi]));

/** The word that a unit is printed with; it is Vietnamese, since that is what is typed. */
export const unitWord = ({ unit }: Pick<GridColumn, 'unit'>) => WORDS.get(unit) ?? unit;

/** Says in words what is wrong with a cell and what to do. */
export function useProblem(): (problem: CellProblem | Refusal, column: GridColumn) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (problem, column) =>
      typeof problem === 'object'
        ? problem.message
        : formatMessage({ id: `${PLUGIN_ID}.grid.problem.${problem}` }, { unit: unitWord(column) }),
    [formatMessage]
  );
}
