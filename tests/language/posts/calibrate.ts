import type { Figure } from '../../../src/language';
import type { LabelledPost } from './load';
import type { Label } from './parse-post';

/** How often the figures of one confidence were right. */
export interface Bin {
  readonly confidence: number;
  readonly figures: number;
  readonly right: number;
}

/**
 * Compares confidence with what was right: value, range, qualifier and unit of every number that is no target,
 * whole or percentage of another.
 *
 * @returns the bins from the least to the most confident.
 */
export function calibrate(read: (text: string) => readonly Figure[], posts: readonly LabelledPost[]): Bin[] {
  const bins = new Map<number, { figures: number; right: number }>();
  for (const { text, figures } of posts) {
    const labels = new Map(figures.map((label) => [label.numStart, label]));
    for (const figure of read(text)) {
      const bin = bins.get(figure.confidence) ?? { figures: 0, right: 0 };
      for (const { start, role } of figure.numbers) {
        if (role !== 'value') continue;
        bin.figures += 1;
        if (isRight(figure, labels.get(start))) bin.right += 1;
      }
      bins.set(figure.confidence, bin);
    }
  }
  return [...bins].sort(([a], [b]) => a - b).map(([confidence, bin]) => ({ confidence, ...bin }));
}

function isRight(figure: Figure, label: Label | undefined): boolean {
  if (!label || label.value !== figure.value || (label.upper !== null && label.upper !== figure.upper))
    return false;
  const units: readonly string[] = [label.unit, ...label.otherUnits];
  const qualifiers: readonly string[] = [label.qualifier, ...label.otherQualifiers];
  return qualifiers.includes(figure.qualifier) && (units.includes('any') || units.includes(figure.unit));
}
