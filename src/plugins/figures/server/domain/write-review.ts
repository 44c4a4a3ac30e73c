import { formatPeriod, type HouseStyle } from '../../../../language';
import type { Cell } from './cell';
import { checkCell } from './contradiction';
import type { Figure, SubjectKey } from './facts';
import { figureAmount } from './figure-amount';
import type { NamedIndicator } from './panel/ledger';
import { amountText } from './panel/phrases';
import type { Contradiction, ReviewedCell, ReviewedFigure, Revision } from './review';
import { readSubjectKey } from './subject-key';

/** The words that lists of cells are written with. */
export interface ReviewWords {
  readonly style: HouseStyle;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  readonly names: ReadonlyMap<SubjectKey, string>;
  /** Null for an article that is not published. */
  readonly titles: ReadonlyMap<string, string | null>;
}

interface StoredCell {
  readonly subject: SubjectKey;
  readonly indicator: string;
  readonly period: string;
  readonly cell: Cell;
}

/** Null for a cell that does not contradict itself, or whose subject or indicator is gone. */
export function writeContradiction(stored: StoredCell, words: ReviewWords): Contradiction | null {
  const head = writeHead(stored, words);
  const indicator = words.indicators.get(stored.indicator);
  const { cell } = stored;
  const { reported, computed, coverage } = cell;
  const check = indicator && checkCell(cell, indicator.kind);
  if (!head || !indicator || !check?.contradiction || !reported || !computed) return null;
  const figure = writeFigure(reported, indicator, words);
  const share = computed.way === 'members' ? coverage : computed.parts;
  const size = { value: Math.abs(check.difference), upper: null, qualifier: 'exact' } as const;
  return (
    figure && {
      ...head,
      reported: figure,
      computed: {
        text: amountText(computed, indicator.unit, words.style),
        way: computed.way,
        of: share?.of ?? 0,
        counted: share?.reported ?? 0,
      },
      difference: { value: check.difference, text: amountText(size, indicator.unit, words.style) },
    }
  );
}

/**
 * @param figures the verified totals of the cell, in any order.
 * @returns null when there is none to stand before the others, or its subject or indicator is gone.
 */
export function writeRevision(
  stored: StoredCell,
  figures: readonly Figure[],
  words: ReviewWords
): Revision | null {
  const head = writeHead(stored, words);
  const indicator = words.indicators.get(stored.indicator);
  if (!head || !indicator) return null;
  const { reported, revisions } = stored.cell;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const current = reported && writeFigure(reported, indicator, words);
  const former = revisions.flatMap((id) => {
    const figure = byId.get(id);
    return (figure && writeFigure(figure, indicator, words)) ?? [];
  });
  return current && { ...head, current, former };
}

function writeHead({ subject, indicator: id, period }: StoredCell, words: ReviewWords): ReviewedCell | null {
  const name = words.names.get(subject);
  const indicator = words.indicators.get(id);
  if (name === undefined || !indicator) return null;
  return {
    subject: { ...readSubjectKey(subject), name },
    indicator: { documentId: id, code: indicator.code, name: indicator.name },
    period: { code: period, label: formatPeriod(period, words.style.locale) },
  };
}

function writeFigure(figure: Figure, indicator: NamedIndicator, words: ReviewWords): ReviewedFigure | null {
  const amount = figureAmount(figure, indicator);
  if (!amount) return null;
  const title = figure.article === null ? null : (words.titles.get(figure.article) ?? null);
  return {
    documentId: figure.id,
    text: amountText(amount, indicator.unit, words.style),
    asOf: figure.asOf,
    article: figure.article !== null && title !== null ? { documentId: figure.article, title } : null,
  };
}
