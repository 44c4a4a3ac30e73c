#!/usr/bin/env node
/**
 * Drops all derived data of the figures plugin and makes it again from the figures and awards. Readers see the old
 * state until it is done.
 *
 *   node scripts/figures-rebuild.mjs
 */
import { say, withFigures } from './figures.mjs';

await withFigures(async (derived, progress) => {
  const start = Date.now();
  const cells = await derived.rebuild(progress);
  say(`${cells} cells in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return 0;
});
