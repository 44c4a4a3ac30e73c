import type { Qualifier, Unit } from '../../../../language';

/** How an indicator adds up: `flow` over time and units, `stock` over units only, `ratio` never. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio';

/** How ranks are ordered. */
export type Better = 'higher' | 'lower' | 'neutral';

/** 'organisation:<documentId>' or 'cluster:<documentId>': see `subject-key.ts`. */
export type SubjectKey = string;

export interface Indicator {
  /** documentId */
  readonly id: string;
  readonly code: string;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  readonly better: Better;
  /** Place in the catalogue. */
  readonly order: number;
}

/** How an indicator adds up: all that cells depend on. */
export type Rules = Pick<Indicator, 'id' | 'kind' | 'unit'>;

/** One verified figure: the published row of one figure document. */
export interface Figure {
  /** documentId */
  readonly id: string;
  /** documentId of the indicator */
  readonly indicator: string;
  readonly subject: SubjectKey;
  /** Canonical period code. */
  readonly period: string;
  /** `total`: the whole of the subject in the period; `part`: one action within it. */
  readonly scope: 'total' | 'part';
  /** In the indicator's unit, money in đồng; null when the figure only carries a target or a ratio's two numbers. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  /** When it was verified, in milliseconds since 1970. */
  readonly verifiedAt: number;
  /** documentId of the source article. */
  readonly article: string | null;
}

export interface Organisation {
  /** documentId */
  readonly id: string;
  /** documentId of the organisation above. */
  readonly parent: string | null;
  /** YYYY-MM-DD, first day; null: since ever. */
  readonly validFrom: string | null;
  /** YYYY-MM-DD, last day; null: still standing. */
  readonly validTo: string | null;
  /** documentId of the organisation that took over. */
  readonly successor: string | null;
}

export type MemberRole = 'leader' | 'deputy' | 'member';

/** A cluster in one year: pact, members and targets are agreed anew each year. */
export interface ClusterYear {
  readonly year: number;
  /** YYYY-MM-DD */
  readonly pactSignedOn: string | null;
  readonly members: readonly { readonly organisation: string; readonly role: MemberRole }[];
  readonly targets: readonly { readonly indicator: string; readonly value: number }[];
}

export interface Cluster {
  /** documentId */
  readonly id: string;
  readonly years: readonly ClusterYear[];
}

/** Everything that totals are made of, each document once. The order of the lists never matters. */
export interface Facts {
  readonly indicators: readonly Indicator[];
  readonly figures: readonly Figure[];
  readonly organisations: readonly Organisation[];
  readonly clusters: readonly Cluster[];
}
