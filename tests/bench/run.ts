/**
 * Measures the figures engine beside what one would have without it, in one run and in turns:
 *
 *   npm run bench [-- --database sqlite|postgres] [--size 1k|100k|1M] [--only NAME] [--seconds N]
 *     [--organisations N] [--profile]
 *
 * Everything by default: both databases, all sizes, 10,000 organisations, ten
 * seconds per address; README.md tells what is measured how.
 * It exits with 1 when a goal is missed. --profile writes what the server spends its time on to .cache/bench.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { profileServer } from './measures/profile-server';
import { startFleet } from './fleet';
import { MEASURES } from './measures';
import { parseOptions, type Options } from './options';
import { formatReport, isReached, type Goal } from './report';

const ROOT = path.resolve(__dirname, '..', '..');

async function main({ databases, sizes, organisations, measures, seconds, profile }: Options) {
  if (!existsSync(path.join(ROOT, 'dist', 'src', 'index.js')))
    throw new Error('Build the app first: npm run build');
  const missed: Goal[] = [];
  for (const database of databases) {
    const fleet = await startFleet({ database, sizes, organisations }, (line) =>
      console.error(`${database}: ${line}`)
    );
    try {
      if (profile) console.log(await profileServer(fleet, seconds));
      for (const name of measures) {
        const report = await MEASURES[name](fleet, seconds);
        console.log(formatReport(report));
        missed.push(...report.goals.filter((goal) => !isReached(goal)));
      }
    } finally {
      await fleet.close();
    }
  }
  console.log(missed.length === 0 ? 'Every goal is reached.' : `${missed.length} goals are missed.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

main(parseOptions(process.argv.slice(2))).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
