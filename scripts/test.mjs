import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, checkMachine, install, ROOT } from './prepare.mjs';

/**
 * npm test [-- JEST OPTIONS]: builds what has changed and runs every test, on SQLite and on a PostgreSQL of its own.
 * The last line counts the tests.
 */
process.chdir(ROOT);
checkMachine();
install();
build();

const results = path.join(ROOT, '.cache', 'test-results.json');
rmSync(results, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--config',
    'tests/jest.config.cjs',
    '--maxWorkers=2',
    '--forceExit',
  ].concat(['--json', '--outputFile', results], process.argv.slice(2)),
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } }
);
if (!existsSync(results)) {
  console.error('The tests did not run: see the lines above.');
  process.exit(status || 1);
}
const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
  readFileSync(results, 'utf8')
);
// A suite that cannot even load counts as a failure, or the last line would lie.
const unloaded = testResults.filter(
  ({ status: state, assertionResults }) => state === 'failed' && !assertionResults.length
);
const failed = numFailedTests + unloaded.length;
const skipped = numPendingTests ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(status || (failed ? 1 : 0));
