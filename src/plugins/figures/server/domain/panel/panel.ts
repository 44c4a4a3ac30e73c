import type { Qualifier, Unit } from '../../../../../language';
import type { MemberRole } from '../facts';
import type { SubjectKind } from '../subject-key';

/** A document with its name in the locale asked for. */
export interface Named {
  readonly documentId: string;
  readonly name: string;
}

export interface SubjectView extends Named {
  readonly kind: SubjectKind;
}

export interface PeriodView {
  readonly code: string;
  /** Ready to print: 'Năm 2024' */
  readonly label: string;
}

export interface SourceView {
  /** documentId of a published article */
  readonly documentId: string;
  readonly title: string;
  readonly quote: string | null;
}

export interface AmountView {
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** Ready to print: 'gần 60 tỉ đồng' */
  readonly text: string;
}

export interface TargetView {
  readonly value: number;
  /** 1.2 is 120 %; null without a value. */
  readonly attainment: number | null;
  readonly text: string;
}

export interface PreviousView {
  readonly period: string;
  readonly value: number;
  /** See `Change.change`. */
  readonly change: number | null;
  readonly text: string;
}

/** One indicator of one subject in one period, ready to show. What is unknown is null, never zero. */
export interface Row {
  readonly indicator: { readonly code: string; readonly name: string; readonly unit: Unit };
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
  readonly text: string | null;
  readonly origin: 'reported' | 'computed' | null;
  /** Computed from the predecessors of an organisation that had not begun. */
  readonly continued: boolean;
  readonly coverage: {
    readonly reported: number;
    readonly of: number;
    readonly missing: readonly Named[];
  } | null;
  /** Which finer periods a total was summed from: '2024-Q4' is missing. */
  readonly parts: {
    readonly reported: number;
    readonly of: number;
    readonly missing: readonly string[];
  } | null;
  readonly target: TargetView | null;
  readonly previous: PreviousView | null;
  readonly rank: { readonly position: number; readonly of: number } | null;
  /** The last five periods, the oldest first. */
  readonly series: readonly { readonly period: string; readonly value: number | null }[];
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly source: SourceView | null;
}

/** A figure of the post itself, as cited. */
export interface CitedRow extends Row {
  readonly subject: SubjectView;
  readonly period: PeriodView;
  readonly scope: 'total' | 'part';
  /** What stands now, when a later report says something else. The row itself is not rewritten. */
  readonly revision:
    (AmountView & { readonly asOf: string | null; readonly source: SourceView | null }) | null;
}

export interface AwardView {
  readonly documentId: string;
  readonly title: string;
  /** Who received it. */
  readonly recipient: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
}

export interface AwardRow {
  readonly form: string;
  readonly giver: string;
  readonly giverLevel: string;
  readonly recipients: 'collective' | 'individual';
  readonly year: number;
  readonly theme: string | null;
  readonly count: number;
  readonly origin: 'reported' | 'computed';
  readonly named: readonly AwardView[];
  /** Counted nowhere. */
  readonly revoked: readonly AwardView[];
}

/** What there is to say about one subject in one period. */
export interface Context {
  readonly subject: SubjectView;
  readonly period: PeriodView;
  readonly rows: readonly Row[];
  readonly awards: readonly AwardRow[];
}

/** What stands beside a post. */
export interface Panel {
  readonly cited: readonly CitedRow[];
  readonly context: readonly Context[];
}

/** One member's place in one row of its cluster. */
export interface MemberValue extends Partial<AmountView> {
  readonly indicator: string;
  readonly origin: 'reported' | 'computed' | null;
  readonly rank: { readonly position: number; readonly of: number } | null;
}

export interface MemberView extends Named {
  readonly role: MemberRole;
  readonly values: readonly MemberValue[];
  readonly awards: readonly AwardRow[];
}

/** The page of an organisation or a cluster: a context, and for a cluster its members of the year. */
export interface SubjectPanel extends Context {
  /** YYYY-MM-DD; clusters only. */
  readonly pactSignedOn: string | null;
  readonly members: readonly MemberView[];
}
