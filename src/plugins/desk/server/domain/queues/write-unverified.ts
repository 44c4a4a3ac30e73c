import {
  formatFigure,
  formatNumber,
  formatPeriod,
  parsePeriod,
  type HouseStyle,
  type Qualifier,
  type Unit,
} from '../../../../../language';
import { figureAmount } from '../../../../figures/server/domain/figure-amount';
import type { IndicatorKind } from '../../../../figures/server/domain/facts';
import type { UnverifiedFigure } from './unverified';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

/** A draft figure with what it refers to, as it is stored. */
export interface DraftFigure {
  readonly documentId: string;
  readonly period: string;
  readonly scope: 'total' | 'part';
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly quote: string | null;
  readonly updatedAt: string;
  readonly indicator: (Named & { readonly unit: Unit; readonly kind: IndicatorKind }) | null;
  readonly organisation: Named | null;
  readonly cluster: Named | null;
  readonly article: { readonly documentId: string; readonly title: string } | null;
}

/** A draft figure in the words of the queue. */
export function writeUnverified(figure: DraftFigure, style: HouseStyle): UnverifiedFigure {
  const { documentId, period, scope, quote, updatedAt, indicator, organisation, cluster, article } = figure;
  const subject = organisation ?? cluster;
  const missing = [...(indicator ? [] : ['indicator' as const]), ...(subject ? [] : ['subject' as const])];
  return {
    documentId,
    indicator: indicator && { documentId: indicator.documentId, name: indicator.name },
    subject: subject && {
      kind: organisation ? 'organisation' : 'cluster',
      documentId: subject.documentId,
      name: subject.name,
    },
    period: parsePeriod(period) ? formatPeriod(period, style.locale) : period,
    scope,
    text: amountOf(figure, style),
    quote,
    article: article && { documentId: article.documentId, title: article.title },
    updatedAt,
    missing,
  };
}

function amountOf(figure: DraftFigure, style: HouseStyle): string | null {
  const { indicator, value, upper, qualifier, numerator, denominator } = figure;
  // Without an indicator nobody knows the unit.
  if (!indicator) return value === null ? null : formatNumber(value, style.locale);
  const amount = figureAmount({ value, upper, qualifier, numerator, denominator }, indicator);
  return amount && formatFigure({ ...amount, unit: indicator.unit }, style);
}
