/** Who a figure is about: one organisation or one cluster, by key. */
export type Subject =
  { organisation: string; cluster?: undefined } | { cluster: string; organisation?: undefined };

/** What is counted and how much; money in đồng. Absent means: exact, a total, no target. */
export interface Amount {
  indicator: string;
  value: number;
  /** The other end of a range. */
  upper?: number;
  qualifier?: 'exact' | 'nearly' | 'over' | 'about';
  target?: number;
  numerator?: number;
  denominator?: number;
  scope?: 'total' | 'part';
}

/** One number as a post prints it. What is absent comes from the post's `figureDefaults`. */
export interface CitedFigure extends Amount {
  /** The sentence of the post, word for word. */
  quote: string;
  subject?: Subject;
  /** Canonical period code. */
  period?: string;
  /** YYYY-MM-DD */
  asOf?: string;
  /** Key of a programme. */
  programme?: string;
  /** For editors only. */
  note?: string;
  /** False: left as an unverified draft. */
  verified?: boolean;
}

/** What the figures of one post have in common. */
export interface FigureDefaults {
  subject: Subject;
  period: string;
  asOf: string;
}

/** A figure with nothing left to fill in, ready to be stored. */
export type Figure = CitedFigure & FigureDefaults & { article: string; verified: boolean };
