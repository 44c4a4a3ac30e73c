import { isChange } from './is-change';
import type { KnownCell } from './slip-input';
import type { Mention } from './told';

/**
 * What is stored about the very thing that a figure tells: none for a part, a target, a range or a change, for a figure without a
 * known subject, or when the text counts in another unit than the indicator.
 */
export function cellOf(mention: Mention, cells: readonly KnownCell[]): KnownCell | null {
  const { figure } = mention;
  if (isChange(mention)) return null;
  if (figure.scope !== 'total' || (figure.kind !== 'total' && figure.kind !== 'rate')) return null;
  return (
    cells.find(
      ({ indicator, subject, period, rules }) =>
        indicator === figure.indicator &&
        subject === figure.subjectId &&
        period === figure.period &&
        rules.unit === figure.unit
    ) ?? null
  );
}
