import type { Qualifier } from '../lexicon/qualifiers';
import type { Unit } from '../lexicon/units';
import type { PercentMeaning } from './percent-meaning';
import type { Token } from './token';

/** A number of the text with its role in a figure. */
export interface PlacedNumber {
  readonly at: number;
  readonly value: number;
  readonly role: 'value' | 'upper' | 'target' | 'denominator' | 'percent';
}

/** One finding found in the text, before it is told what it measures. Token indexes throughout. */
export interface Finding {
  readonly at: number;
  readonly from: number;
  end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  unit: Unit;
  readonly numbers: PlacedNumber[];
  /** The second number of `A/B`, until the words around say whether it is a target or a whole. */
  over: PlacedNumber | null;
  target: number | null;
  denominator: number | null;
  percent: number | null;
  percentMeaning: PercentMeaning | null;
  percentQualifier: Qualifier | null;
  isTarget: boolean;
  /** The token after digits and scale word, where the noun begins. */
  readonly numberEnd: number;
  /** Code of the indicator and how much speaks for it; see `assignIndicators`. */
  indicator: string | null;
  evidence: number;
  /** Why the unit is what it is: printed behind the number, before it, or taken over from the figure before, or none known. */
  readonly unitFrom: 'behind' | 'before' | 'neighbour' | 'loose';
}

/** The tokens and what is already known about them. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** 1 for a token that belongs to a date. */
  readonly dated: Uint8Array;
  /** The open quotation mark before each token; see `openQuotes`. */
  readonly quotes: Int32Array;
}
