import { useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { CellFigures, GridColumn, WantedCell } from '../../../server/domain/grid/grid';
import { useMessage } from '../use-message';
import type { Refusal } from './model/grid-state';
import { writeCell } from './model/read-cell';
import type { CellName } from './model/sheet';

interface Saving {
  readonly subject: string;
  readonly period: string;
  readonly status: 'draft' | 'published';
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly cells: readonly WantedCell[];
}

/** What became of a save: nothing when all is well. */
export interface NotSaved {
  readonly message: string;
  readonly refusals: readonly (CellName & Refusal)[];
}

interface Problem {
  readonly path: readonly string[];
  readonly name: string;
  readonly message: string;
  readonly current?: CellFigures;
}

/** Sends a sheet; what the server says of single cells comes back by cell. */
export function useSave(columns: readonly GridColumn[]) {
  const { post } = useFetchClient();
  const message = useMessage();
  const [busy, setBusy] = useState(false);

  const describe = (
    { path, name, message: said, current }: Problem,
    cells: readonly WantedCell[]
  ): (CellName & Refusal)[] => {
    const cell = path[0] === 'cells' ? cells[Number(path[1])] : undefined;
    if (!cell) return [];
    const { subject, indicator } = cell;
    if (name !== 'ConflictError') return [{ subject, indicator, kind: 'refused', message: said }];
    const column = columns.find(({ documentId }) => documentId === indicator);
    const theirs = current?.draft ?? current?.verified ?? null;
    const text = column && theirs ? writeCell(theirs, column) : '';
    const conflict = text ? message('grid.conflict', { theirs: text }) : message('grid.conflict.removed');
    return [{ subject, indicator, kind: 'conflict', message: conflict }];
  };

  const save = async (saving: Saving): Promise<NotSaved | null> => {
    setBusy(true);
    try {
      await post('/desk/grid', saving);
      return null;
    } catch (error) {
      if (!isFetchError(error)) throw error;
      const details = error.response?.data?.error?.details as { errors?: Problem[] } | undefined;
      const refusals = (details?.errors ?? []).flatMap((problem) => describe(problem, saving.cells));
      return { message: error.message, refusals };
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
