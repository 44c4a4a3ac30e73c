/**
 * A 64-bit fingerprint of a text (two FNV-1a sums), as 16 hex digits. Not for secrets: it tells whether two totals
 * were made of the same members without keeping thousands of names.
 */
export function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15);
  }
  return hex(low) + hex(high ^ (low >>> 7));
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
