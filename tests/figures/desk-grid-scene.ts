import type { Grid, GridCell, GridColumn } from '../../src/plugins/desk/server/domain/grid/grid';
import { openGrid } from '../../src/plugins/desk/admin/src/grid/model/grid-state';
import { toSheet } from '../../src/plugins/desk/admin/src/grid/model/sheet';

export const COLUMNS: readonly GridColumn[] = [
  { documentId: 'people', code: 'people', name: 'Kết nạp', unit: 'person', kind: 'flow' },
  { documentId: 'money', code: 'money', name: 'Quà tặng', unit: 'vnd', kind: 'flow' },
  { documentId: 'share', code: 'share', name: 'Bao phủ', unit: 'percent', kind: 'ratio' },
];

export const entry = (data: object = {}) => ({
  value: null,
  upper: null,
  qualifier: 'exact' as const,
  target: null,
  numerator: null,
  denominator: null,
  ...data,
});

/** A cell with one verified figure. */
export const verified = (subject: string, indicator: string, data: object): GridCell => ({
  subject,
  indicator,
  verified: {
    documentId: `${subject} ${indicator}`,
    asOf: null,
    article: null,
    elsewhere: false,
    ...entry(data),
  },
  draft: null,
  target: null,
  computed: null,
  version: `${subject} ${JSON.stringify(data)}`,
});

/** Three units and the whole, three columns. */
export const grid = (cells: readonly GridCell[] = []): Grid => ({
  subject: 'cluster:c',
  name: 'Cụm 5',
  period: '2024',
  columns: COLUMNS,
  more: 0,
  rows: ['a', 'b', 'c', 'whole'].map((subject) => ({
    subject,
    name: subject.toUpperCase(),
    part: subject === 'whole' ? 'whole' : 'member',
  })),
  cells,
});

export const open = (cells: readonly GridCell[] = []) => openGrid(toSheet(grid(cells)));
