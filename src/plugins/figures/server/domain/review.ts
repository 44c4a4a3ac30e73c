import type { Named, PeriodView, SubjectView } from './panel/panel';

/** A cell, in names that editors know. */
export interface ReviewedCell {
  readonly subject: SubjectView;
  readonly indicator: Named & { readonly code: string };
  readonly period: PeriodView;
}

/** A verified figure, as it stands in a list of things to look into. */
export interface ReviewedFigure {
  readonly documentId: string;
  /** 'gần 60 tỉ đồng' */
  readonly text: string;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  /** The published article that it came from. */
  readonly article: { readonly documentId: string; readonly title: string } | null;
}

/** What a subject reported, and what its members or finer periods add up to: both cannot be right. */
export interface Contradiction extends ReviewedCell {
  readonly reported: ReviewedFigure;
  readonly computed: {
    readonly text: string;
    readonly way: 'members' | 'finer';
    /** Of the members, or of the finer periods. */
    readonly of: number;
    readonly counted: number;
  };
  /** reported − computed, ready to print without its sign. */
  readonly difference: { readonly value: number; readonly text: string };
}

/** A fact that was reported again with another value. */
export interface Revision extends ReviewedCell {
  readonly current: ReviewedFigure;
  /** The latest first. */
  readonly former: readonly ReviewedFigure[];
}

/** One page of a list, and how long the list is. */
export interface ReviewPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** Members of clusters of whom nothing at all is known in a year, not even from below them. */
export interface SilentUnits {
  readonly year: number;
  /** Members of clusters in the year. */
  readonly of: number;
  readonly total: number;
  /** The first of them, in the order of their clusters. */
  readonly units: readonly { readonly unit: SubjectView; readonly cluster: SubjectView }[];
}
