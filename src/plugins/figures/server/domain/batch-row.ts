import { normalize, parsePeriod, type Qualifier } from '../../../../language';
import { validateFigure, type FieldProblem } from './validate-figure';
import { validateNumbers } from './validate-numbers';
import type { IndicatorKind } from './facts';

/** One figure of a batch, with its references found. */
export interface BatchFigure {
  readonly indicator: string | null;
  readonly organisation: string | null;
  readonly cluster: string | null;
  readonly article: string | null;
  readonly period: string;
  readonly scope: 'total' | 'part';
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly asOf: string | null;
  readonly quote: string | null;
  readonly note: string | null;
}

/** Finds what rows refer to; each answers a documentId, or undefined for what does not exist. */
export interface References {
  /** By code or documentId. */
  indicator(reference: string): { readonly id: string; readonly kind: IndicatorKind } | undefined;
  /** By documentId or slug. */
  organisation(reference: string): string | undefined;
  cluster(reference: string): string | undefined;
  article(reference: string): string | undefined;
}

/** What became of one row: a figure, or all that is wrong with it. */
export type BatchRow = { readonly figure: BatchFigure } | { readonly problems: readonly FieldProblem[] };

const NUMBERS = ['value', 'upper', 'target', 'numerator', 'denominator'] as const;
const TEXTS = ['period', 'asOf', 'quote', 'note'] as const;
const REFERENCES = ['indicator', 'organisation', 'cluster', 'article'] as const;
const CHOICES = { scope: ['total', 'part'], qualifier: ['exact', 'nearly', 'over', 'about'] } as const;
const FIELDS: ReadonlySet<string> = new Set([...NUMBERS, ...TEXTS, ...REFERENCES, ...Object.keys(CHOICES)]);

/** Reads one row of a batch as it came in. Unknown fields are refused, not passed over. */
export function readBatchRow(input: unknown, published: boolean, references: References): BatchRow {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [{ path: [], message: 'Mỗi dòng phải là một đối tượng JSON.' }] };
  }
  const row = input as Record<string, unknown>;
  const shape = [...unknownFields(row), ...wrongTypes(row), ...validateNumbers(row)];
  if (shape.length > 0) return { problems: shape };
  const found = Object.fromEntries(
    REFERENCES.map((field) => [field, find(row[field], (name) => idOf(references[field](name)))])
  ) as Record<(typeof REFERENCES)[number], string | null | undefined>;
  const missing = REFERENCES.filter((field) => found[field] === undefined).map((field) => ({
    path: [field],
    message: `Không có "${String(row[field])}". Hãy sửa "${field}": documentId${field === 'indicator' ? ' hoặc mã' : ' hoặc đường dẫn'}.`,
  }));
  if (missing.length > 0) return { problems: missing };
  const figure = toFigure(row, found as Record<(typeof REFERENCES)[number], string | null>);
  const kind = typeof row.indicator === 'string' ? references.indicator(row.indicator)?.kind : undefined;
  const problems = validateFigure({ ...figure, published, indicatorKind: kind ?? null });
  return problems.length > 0 ? { problems } : { figure };
}

function unknownFields(row: Record<string, unknown>): FieldProblem[] {
  return Object.keys(row)
    .filter((field) => !FIELDS.has(field))
    .map((field) => ({
      path: [field],
      message: `Không có trường "${field}". Có: ${[...FIELDS].join(', ')}.`,
    }));
}

function wrongTypes(row: Record<string, unknown>): FieldProblem[] {
  const given = (field: string) => row[field] !== undefined && row[field] !== null;
  const problems = (fields: readonly string[], isRight: (value: unknown) => boolean, what: string) =>
    fields
      .filter((field) => given(field) && !isRight(row[field]))
      .map((field) => ({
        path: [field],
        message: `"${field}" là ${JSON.stringify(row[field])}; phải là ${what}.`,
      }));
  return [
    ...problems(NUMBERS, (value) => typeof value === 'number', 'một số'),
    ...problems([...TEXTS, ...REFERENCES], (value) => typeof value === 'string', 'một chuỗi'),
    ...problems(['asOf'], isDay, 'một ngày như 2024-12-31'),
    ...Object.entries(CHOICES).flatMap(([field, choices]) =>
      problems([field], (value) => (choices as readonly unknown[]).includes(value), choices.join(' hoặc '))
    ),
  ];
}

const isDay = (value: unknown) => typeof value === 'string' && parsePeriod(value)?.kind === 'day';

/** Null for a reference left out, undefined for one that leads nowhere. */
function find(reference: unknown, look: (name: string) => string | undefined): string | null | undefined {
  return typeof reference === 'string' ? look(reference) : null;
}

function idOf(found: string | { readonly id: string } | undefined): string | undefined {
  return typeof found === 'object' ? found.id : found;
}

function toFigure(
  row: Record<string, unknown>,
  found: Record<(typeof REFERENCES)[number], string | null>
): BatchFigure {
  const number = (field: (typeof NUMBERS)[number]) => (row[field] as number | null | undefined) ?? null;
  const text = (field: (typeof TEXTS)[number]) => {
    const given = row[field] as string | null | undefined;
    return typeof given === 'string' ? normalize(given) : null;
  };
  return {
    ...found,
    period: text('period') ?? '',
    scope: (row.scope as BatchFigure['scope'] | null | undefined) ?? 'total',
    qualifier: (row.qualifier as Qualifier | null | undefined) ?? 'exact',
    value: number('value'),
    upper: number('upper'),
    target: number('target'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    asOf: text('asOf'),
    quote: text('quote'),
    note: text('note'),
  };
}
