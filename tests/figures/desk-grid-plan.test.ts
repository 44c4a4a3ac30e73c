import fc from 'fast-check';
import {
  gatherCells,
  versionOfCell,
  type FigureRow,
} from '../../src/plugins/desk/server/domain/grid/gather-cells';
import type { CellEntry, CellFigure } from '../../src/plugins/desk/server/domain/grid/grid';
import { planCell, type CellPlan, type Saving } from '../../src/plugins/desk/server/domain/grid/plan-cell';

const entry = (value: number | null, rest: Partial<CellEntry> = {}): CellEntry => ({
  value,
  upper: null,
  qualifier: 'exact',
  target: null,
  numerator: null,
  denominator: null,
  ...rest,
});
const stands = (documentId: string, value: number, rest: Partial<CellFigure> = {}): CellFigure => ({
  ...entry(value),
  documentId,
  asOf: null,
  article: null,
  elsewhere: false,
  ...rest,
});
const VERIFIED: Saving = { publish: true, asOf: null };
const DRAFT: Saving = { publish: false, asOf: null };
const later: Saving = { publish: true, asOf: '2024-12-31' };
const nothing = { verified: null, draft: null };

test.each<[string, Parameters<typeof planCell>, CellPlan]>([
  ['an empty cell gets a figure', [nothing, entry(1), VERIFIED], { kind: 'create', asOf: null }],
  ['clearing an empty cell does nothing', [nothing, null, VERIFIED], { kind: 'nothing' }],
  [
    'a verified figure is put right',
    [{ verified: stands('v', 1), draft: null }, entry(2), VERIFIED],
    { kind: 'correct', documentId: 'v', asOf: null },
  ],
  [
    'a correction keeps the day',
    [{ verified: stands('v', 1, { asOf: '2024-12-21' }), draft: null }, entry(2), VERIFIED],
    { kind: 'correct', documentId: 'v', asOf: '2024-12-21' },
  ],
  [
    'a later day makes a report of its own',
    [{ verified: stands('v', 1, { asOf: '2024-12-21' }), draft: null }, entry(2), later],
    { kind: 'create', asOf: '2024-12-31' },
  ],
  [
    'an earlier day is refused: the entry would not stand',
    [{ verified: stands('v', 1, { asOf: '2025-01-15' }), draft: null }, entry(2), later],
    { kind: 'refuse', reason: 'older' },
  ],
  [
    'what a post cites stays as cited',
    [{ verified: stands('v', 1, { article: 'a', asOf: '2024-12-21' }), draft: null }, entry(2), VERIFIED],
    { kind: 'create', asOf: '2024-12-21' },
  ],
  [
    'the same again does nothing',
    [{ verified: stands('v', 1), draft: null }, entry(1), VERIFIED],
    { kind: 'nothing' },
  ],
  [
    'a draft that says so already is verified, whoever it was read from',
    [{ verified: null, draft: stands('d', 1, { article: 'a' }) }, entry(1), VERIFIED],
    { kind: 'verify', documentId: 'd' },
  ],
  [
    'a draft is changed',
    [{ verified: null, draft: stands('d', 1) }, entry(2), DRAFT],
    { kind: 'correct', documentId: 'd', asOf: null },
  ],
  [
    'a draft read from a post is left to the post',
    [{ verified: null, draft: stands('d', 1, { article: 'a' }) }, entry(2), DRAFT],
    { kind: 'create', asOf: null },
  ],
  [
    'an older draft that is verified moves to the day of what stands',
    [{ verified: stands('v', 1, { asOf: '2024-12-21' }), draft: stands('d', 2) }, entry(2), VERIFIED],
    { kind: 'correct', documentId: 'd', asOf: '2024-12-21' },
  ],
  [
    'clearing removes the draft and what it was to replace',
    [{ verified: stands('v', 1), draft: stands('d', 2) }, null, VERIFIED],
    { kind: 'remove', documentIds: ['d', 'v'] },
  ],
  [
    'a draft of a verified figure is one document',
    [{ verified: stands('v', 1), draft: stands('v', 2) }, null, VERIFIED],
    { kind: 'remove', documentIds: ['v'] },
  ],
  [
    'what a post cites is not cleared here',
    [{ verified: stands('v', 1, { article: 'a' }), draft: null }, null, VERIFIED],
    { kind: 'refuse', reason: 'cited' },
  ],
  [
    'a draft does not clear what is verified',
    [{ verified: stands('v', 1), draft: null }, null, DRAFT],
    { kind: 'refuse', reason: 'verified' },
  ],
  [
    'a verified figure whose draft lies in another cell is not corrected: that draft would be published here',
    [{ verified: stands('v', 1, { elsewhere: true }), draft: null }, entry(2), VERIFIED],
    { kind: 'refuse', reason: 'moving' },
  ],
  [
    'a later report beside a figure that is being moved is a figure of its own',
    [{ verified: stands('v', 1, { elsewhere: true }), draft: null }, entry(2), later],
    { kind: 'create', asOf: '2024-12-31' },
  ],
  [
    'a draft whose verified figure lies in another cell is not verified here: that cell would be emptied',
    [{ verified: null, draft: stands('d', 1, { elsewhere: true }) }, entry(1), VERIFIED],
    { kind: 'refuse', reason: 'moving' },
  ],
  [
    'another number beside such a draft is a figure of its own',
    [{ verified: null, draft: stands('d', 1, { elsewhere: true }) }, entry(2), DRAFT],
    { kind: 'create', asOf: null },
  ],
  [
    'clearing does not remove a figure that is verified in another cell',
    [{ verified: null, draft: stands('d', 1, { elsewhere: true }) }, null, DRAFT],
    { kind: 'refuse', reason: 'moving' },
  ],
  [
    'clearing does not remove a figure whose draft lies in another cell',
    [{ verified: stands('v', 1, { elsewhere: true }), draft: null }, null, VERIFIED],
    { kind: 'refuse', reason: 'moving' },
  ],
])('%s', (_title, input, plan) => {
  expect(planCell(...input)).toEqual(plan);
});

const row = (data: Partial<FigureRow>): FigureRow => ({
  ...stands('f', 1),
  subject: 'organisation:s',
  indicator: 'i',
  published: false,
  at: 1,
  ...data,
});
const KEY = 'i organisation:s';

test('of verified figures the latest stands; a change of it that waits is its draft', () => {
  const rows = [
    row({ documentId: 'old', published: true, asOf: '2024-06-30', value: 5 }),
    row({ documentId: 'old', asOf: '2024-06-30', value: 5 }),
    row({ documentId: 'new', published: true, asOf: '2024-12-31', value: 7 }),
    row({ documentId: 'new', asOf: '2024-12-31', value: 8 }),
  ];
  expect(gatherCells(rows).get(KEY)).toMatchObject({
    verified: { documentId: 'new', value: 7 },
    draft: { documentId: 'new', value: 8 },
  });
});

test('a figure with only a target stands behind one that says something', () => {
  const rows = [
    row({ documentId: 'target', published: true, value: null, target: 9, asOf: '2024-12-31' }),
    row({ documentId: 'value', published: true, value: 3 }),
  ];
  expect(gatherCells(rows).get(KEY)?.verified?.documentId).toBe('value');
});

const DAYS = [null, '2024-06-30', '2024-12-31'];
const history = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    value: fc.integer({ min: 0, max: 3 }),
    asOf: fc.constantFrom(...DAYS),
    article: fc.constantFrom(null, 'post'),
    published: fc.boolean(),
    changed: fc.boolean(),
    /** Which version of a verified figure lies in this cell. */
    here: fc.constantFrom<'both' | 'draft' | 'verified'>('both', 'draft', 'verified'),
  }),
  { maxLength: 4 }
);

/** Rows as Strapi keeps them: a draft row per document, and the published one. */
const rowsOf = (documents: ReturnType<typeof history.generate>['value']): FigureRow[] =>
  [...new Map(documents.map((each) => [each.id, each])).values()].flatMap((each, at) => {
    const { id, value, asOf, article, published, changed, here } = each;
    const elsewhere = published && here !== 'both';
    const common = { documentId: id, asOf, article, elsewhere, at };
    const draft = row({ ...common, value: published && changed ? value + 10 : value });
    const verified = row({ ...common, value, published: true });
    if (!published) return [draft];
    return { both: [draft, verified], draft: [draft], verified: [verified] }[here];
  });

/** What the rows are after a plan was carried out. */
function carryOut(
  rows: readonly FigureRow[],
  plan: CellPlan,
  wanted: CellEntry,
  publish: boolean
): FigureRow[] {
  const at = 1000;
  const both = (data: Partial<FigureRow>) => [
    row({ at, ...data }),
    ...(publish ? [row({ at, ...data, published: true })] : []),
  ];
  const others = (id: string, keepPublished: boolean) =>
    rows.filter((each) => each.documentId !== id || (keepPublished && each.published));
  if (plan.kind === 'create') return [...rows, ...both({ ...wanted, documentId: 'new', asOf: plan.asOf })];
  if (plan.kind === 'correct') {
    const { documentId, asOf } = plan;
    return [...others(documentId, !publish), ...both({ ...wanted, documentId, asOf })];
  }
  if (plan.kind !== 'verify') return [...rows];
  const draft = rows.find((each) => each.documentId === plan.documentId && !each.published);
  return [...others(plan.documentId, false), ...both({ ...draft, at })];
}

test('whatever is there, no plan names a figure of which another version lies elsewhere', () => {
  const wishes = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
  fc.assert(
    fc.property(
      history,
      wishes,
      fc.boolean(),
      fc.constantFrom(...DAYS),
      (documents, value, publish, asOf) => {
        const rows = rowsOf(documents);
        const wanted = value === null ? null : entry(value);
        const plan = planCell(gatherCells(rows).get(KEY) ?? nothing, wanted, { publish, asOf });
        const named = [
          ...('documentId' in plan ? [plan.documentId] : []),
          ...('documentIds' in plan ? plan.documentIds : []),
        ];
        for (const id of named)
          expect(rows.some(({ documentId, elsewhere }) => documentId === id && elsewhere)).toBe(false);
      }
    ),
    { numRuns: 2000 }
  );
});

test('a draft to be moved here waits in this cell, also when both cells are on one sheet', () => {
  const moved = { documentId: 'f', elsewhere: true };
  const there = row({ ...moved, subject: 'organisation:other', published: true });
  const cells = gatherCells([there, row(moved)]);
  expect(cells.get(KEY)).toMatchObject({ verified: null, draft: { documentId: 'f', elsewhere: true } });
  expect(cells.get('i organisation:other')).toMatchObject({ verified: { documentId: 'f' }, draft: null });
});

test('whatever is there, what was entered stands afterwards, and what posts cite is as it was', () => {
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      fc.constantFrom(...DAYS),
      (documents, value, publish, asOf) => {
        const before = rowsOf(documents);
        const cell = gatherCells(before).get(KEY) ?? nothing;
        const wanted = entry(value);
        const plan = planCell(cell, wanted, { publish, asOf });
        if (plan.kind === 'refuse') return;
        const after = carryOut(before, plan, wanted, publish);
        const { verified = null, draft = null } = gatherCells(after).get(KEY) ?? nothing;
        // A draft that goes back to what is verified waits no longer; another draft may come to light.
        if (publish || verified?.value === value) expect(verified?.value).toBe(value);
        else expect(draft?.value).toBe(value);
        const cited = (rows: FigureRow[]) =>
          rows.filter(({ article }) => article !== null).map((each) => each.value);
        if (plan.kind !== 'verify') expect(cited(after)).toEqual(cited(before));
      }
    ),
    { numRuns: 2000 }
  );
});

test('the version changes with what is written down, and only then', () => {
  const version = versionOfCell({ verified: stands('v', 1), draft: null });
  expect(versionOfCell(nothing)).toBe('');
  expect(versionOfCell({ verified: stands('v', 1), draft: null })).toBe(version);
  for (const other of [
    { verified: stands('v', 0), draft: null },
    { verified: stands('w', 1), draft: null },
    { verified: stands('v', 1, { asOf: '2024-12-31' }), draft: null },
    { verified: stands('v', 1, { qualifier: 'about' }), draft: null },
    { verified: stands('v', 1), draft: stands('v', 2) },
    { verified: null, draft: stands('v', 1) },
  ]) {
    expect(versionOfCell(other)).not.toBe(version);
  }
});
