import type { SubjectKind } from '../choices';

/** A figure that nobody has verified, as it stands in the queue. */
export interface UnverifiedFigure {
  readonly documentId: string;
  readonly indicator: { readonly documentId: string; readonly name: string } | null;
  readonly subject: { readonly kind: SubjectKind; readonly documentId: string; readonly name: string } | null;
  /** 'Năm 2024'; the code itself when it is no period. */
  readonly period: string;
  readonly scope: 'total' | 'part';
  /** 'gần 60 tỉ đồng'; null for one that carries a target only. */
  readonly text: string | null;
  readonly quote: string | null;
  readonly article: { readonly documentId: string; readonly title: string } | null;
  /** When it was last changed, as ISO 8601. */
  readonly updatedAt: string;
  /** What has to be filled in before it can be verified. */
  readonly missing: readonly ('indicator' | 'subject')[];
}

export const GROUPINGS = ['indicator', 'organisation', 'cluster'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How many figures wait, of one indicator, organisation or cluster; without documentId: of none. */
export interface UnverifiedGroup {
  readonly documentId: string | null;
  readonly name: string | null;
  readonly count: number;
}

/** Only figures of these; all of them when left out. */
export type UnverifiedFilter = Readonly<Partial<Record<Grouping, string>>>;
