/**
 * Breaks things and looks what is left:
 *
 *   npx tsx tests/faults/run.ts [--database sqlite|postgres] [--only kill|nodes|connection|disk] [--times N]
 *     [--seconds N] [--seed N]
 *
 * `kill` kills a node N times in the middle of writing; `nodes` writes to two nodes on one PostgreSQL; `connection`
 * cuts the network to PostgreSQL; `disk` fills the disk. Exits with 1 when anything was lost, halved or wrong.
 */
import { dropConnections } from './connection';
import { fillDisk } from './disk';
import { killAtRandom } from './kill';
import { writeOnTwoNodes } from './nodes';
import { parseOptions, type Options } from './options';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(options: Options) {
  const damage: string[] = [];
  const { databases, faults } = options;
  for (const database of databases) {
    const tell = (line: string) => say(`${database}: ${line}`);
    const judge = (found: readonly string[]) => {
      for (const each of found) tell(`WRONG: ${each}`);
      damage.push(...found);
    };
    if (faults.includes('kill')) judge(await killAtRandom(database, options, tell));
    if (database === 'postgres') {
      if (faults.includes('nodes')) judge(await writeOnTwoNodes(options, tell));
      if (faults.includes('connection')) judge(await dropConnections(options, tell));
    }
    if (faults.includes('disk')) judge(await fillDisk(database, options, tell));
  }
  say(
    damage.length === 0
      ? 'Nothing lost, nothing halved, nothing wrong.'
      : `${damage.length} things are wrong.`
  );
  process.exit(damage.length === 0 ? 0 : 1);
}

main(parseOptions(process.argv.slice(2))).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(2);
});
