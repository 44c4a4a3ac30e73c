/** One total of the year beside the year before. */
export interface YearTotal {
  readonly indicator: { readonly code: string; readonly name: string };
  /** 'gần 60 tỉ đồng' */
  readonly text: string;
  /** The same of the year before; null when nobody knows. */
  readonly before: string | null;
  /** 'tăng 15,4% so với năm 2023'; null when the two cannot be compared. */
  readonly change: string | null;
  /** Members that are in the total, when some are not. */
  readonly coverage: { readonly reported: number; readonly of: number } | null;
}

/** The totals of the organisation at the top of the tree in the latest year that has any. */
export interface YearTotals {
  readonly subject: { readonly documentId: string; readonly name: string };
  readonly period: string;
  readonly before: string;
  readonly totals: readonly YearTotal[];
}
