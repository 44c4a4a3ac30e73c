import type { IndicatorKind } from './facts';
import type { FieldProblem } from './validate-figure';

/** Units of which a sum means nothing: percentages and prices. */
const NEVER_ADDED: ReadonlySet<string> = new Set(['percent', 'vnd/m2', 'vnd/month']);

/** A percentage and a price are ratios: as a flow or a stock they would be added up. */
export function validateIndicator({ unit, kind }: { unit: string; kind: IndicatorKind }): FieldProblem[] {
  if (kind === 'ratio' || !NEVER_ADDED.has(unit)) return [];
  const message = `Đơn vị tính "${unit}" không cộng được. Hãy chọn "Cách cộng" là ratio, hoặc chọn đơn vị tính khác.`;
  return [{ path: ['kind'], message }];
}
