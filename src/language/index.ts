/** The public surface of the Vietnamese language library. */
export { fold } from './fold';
export { normalize } from './normalize';
export { collate } from './collate';
export { splitSentences, type Span } from './sentence';
export { bracketPairs, type BracketPair } from './brackets';
export { splitClauses, standsAlone, type Clause } from './clause';
export { slug } from './slug';
export { placeTone, toneKey } from './tone';

export type { Locale, Spelling } from './locale';
export { formatNumber, parseNumber } from './number';
export { formatPercent, parsePercent } from './percent';
export { formatFigure, type HouseStyle } from './format-figure';
export { parseEntry } from './entry/parse-entry';
export { formatEntry } from './entry/format-entry';
export type { Entry, EntryProblem, ReadEntry, TypedAmount } from './entry/entry';
export { parseFigure } from './parse-figure';
export { formatAttainment, formatChange } from './format-change';
export { lastDigit } from './precision';
export type { Quantity } from './quantity';
export { QUALIFIER_WORDS, type Qualifier } from './lexicon/qualifiers';
export { UNITS, type Unit } from './lexicon/units';

export { parsePeriod, requirePeriod, type Period, type PeriodKind } from './period';
export { comparePeriods, periodContains } from './period-order';
export { previousPeriod } from './previous-period';
export { formatPeriod } from './format-period';

export { readDates, type PrintedDate } from './dates/read-dates';
export { parseNumberWords } from './number-words';
export { CATALOGUE, type Indicator } from './catalogue';
export { readDocument, type Document } from './reading/read-document';
export { readFigures, type ReadingContext } from './reading/read-figures';
export type { PercentMeaning } from './reading/percent-meaning';
export type { Figure, FigureKind, NumberRole, Place, PrintedNumber } from './reading/figure';
export type { KnownSubject } from './reading/setting/find-subjects';

export { readPage } from './page/read-page';
export type { Page, PageDate, PagePhoto, PagePlace, PagePost, PageSource } from './page/page';

export { readAwards } from './awards/read-awards';
export type { Award, AwardContext, RecipientKind } from './awards/award';
export type { AwardForm } from './lexicon/awards';
export type { GiverLevel } from './lexicon/organisations';
export { scoreMissingDiacritics } from './diacritics';
export { expandAbbreviation, findAbbreviations, type Abbreviation } from './abbreviation';
