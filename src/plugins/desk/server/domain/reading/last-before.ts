/** The last of ordered stretches that begins at or before a place. */
export function lastBefore<Stretch extends { readonly start: number }>(
  stretches: readonly Stretch[],
  at: number
): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).start <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
