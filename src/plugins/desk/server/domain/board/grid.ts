/** A cell of a table that leaves the house as a file. Null is unknown, never zero. */
export type GridCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** 1 is the whole. */
  | { readonly kind: 'share'; readonly value: number }
  /** YYYY-MM-DD */
  | { readonly kind: 'day'; readonly value: string }
  | null;

/** One sheet: what stands above the table, its heading, and its rows. */
export interface Grid {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
  /** In characters, one per column; the last one stands for those that follow. */
  readonly widths: readonly number[];
  /** Columns that stay in sight. */
  readonly frozen: number;
}

export const text = (value: string | null): GridCell => (value === null ? null : { kind: 'text', value });
export const number = (value: number | null): GridCell => (value === null ? null : { kind: 'number', value });
export const share = (value: number | null): GridCell => (value === null ? null : { kind: 'share', value });
export const day = (value: string | null): GridCell => (value === null ? null : { kind: 'day', value });
