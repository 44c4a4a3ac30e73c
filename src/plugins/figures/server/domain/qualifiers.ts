import type { Qualifier } from '../../../../language';

/**
 * The qualifier of a sum: exact with exact stays exact, exact with over is over, exact with nearly is nearly;
 * anything with about, or over with nearly, is about. The order of the addends never matters.
 */
export function sumQualifiers(qualifiers: readonly Qualifier[]): Qualifier {
  const inexact = new Set(qualifiers.filter((each) => each !== 'exact'));
  if (inexact.size > 1) return 'about';
  return inexact.values().next().value ?? 'exact';
}
