import { compareFigures } from '../compare-figures';
import { figureAmount } from '../figure-amount';
import { attainment } from '../target-of';
import type { Ledger, NamedIndicator, QuotedFigure } from './ledger';
import type { CitedRow } from './panel';
import { amountText, targetText } from './phrases';
import { writeSource } from './write-source';
import { writePeriod, writeSubject } from './write-subject';

/**
 * One figure as the post cites it, with a note when a later report about the same thing says something else.
 *
 * @returns null for a figure without a value, or whose subject or indicator no longer exists.
 */
export function writeCited(ledger: Ledger, figure: QuotedFigure): CitedRow | null {
  const indicator = ledger.indicators.get(figure.indicator);
  const subject = writeSubject(ledger, figure.subject);
  const amount = indicator && figureAmount(figure, indicator);
  if (!indicator || !subject || !amount) return null;
  const { code, name, unit } = indicator;
  const { value, upper, qualifier } = amount;
  const reached = figure.target === null ? null : attainment(value, figure.target);
  return {
    subject,
    period: writePeriod(ledger, figure.period),
    scope: figure.scope,
    indicator: { code, name, unit },
    value,
    upper,
    qualifier,
    text: amountText(amount, unit, ledger.style),
    origin: 'reported',
    continued: false,
    coverage: null,
    parts: null,
    target:
      figure.target === null
        ? null
        : {
            value: figure.target,
            attainment: reached,
            text: targetText(figure.target, reached, unit, ledger.style),
          },
    previous: null,
    rank: null,
    series: [],
    asOf: figure.asOf,
    source: writeSource(ledger, figure),
    revision: writeRevision(ledger, figure, indicator),
  };
}

function writeRevision(
  ledger: Ledger,
  figure: QuotedFigure,
  indicator: NamedIndicator
): CitedRow['revision'] {
  if (figure.scope !== 'total') return null;
  const { reported, shown } = ledger.cell(figure.subject, indicator, figure.period);
  const cited = figureAmount(figure, indicator);
  if (!reported || !shown || !cited || compareFigures(reported, figure) >= 0) return null;
  const { value, upper, qualifier } = shown;
  if (value === cited.value && upper === cited.upper && qualifier === cited.qualifier) return null;
  return {
    value,
    upper,
    qualifier,
    text: amountText(shown, indicator.unit, ledger.style),
    asOf: reported.asOf,
    source: writeSource(ledger, reported),
  };
}
