#!/usr/bin/env node
/**
 * Compares every stored cell and tally with what the figures and awards say, derived from scratch. Prints the
 * differences and exits 1 when there are any; prints nothing and exits 0 when all is well. Exits 2 when it could
 * not look.
 *
 *   node scripts/figures-verify.mjs
 */
import { say, withFigures } from './figures.mjs';

await withFigures(async (derived) => {
  const differences = await derived.verify();
  for (const { table, key, stored, expected } of differences) {
    say(`${table} ${key}\n  stored:   ${stored ?? 'nothing'}\n  expected: ${expected ?? 'nothing'}`);
  }
  return differences.length === 0 ? 0 : 1;
});
