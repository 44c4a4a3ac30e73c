/**
 * Scores a reading command on the labelled posts:
 *
 *   npx tsx tests/language/posts/score-command.ts seen|unseen [--errors] -- COMMAND [ARG ...]
 *
 * COMMAND is run once per post with the path of a text file as its last argument, and prints
 * `{ "figures": [ … ] }`. Errors are listed for the seen posts only: rules are never written from the others.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadFigure } from './compare';
import { loadPosts } from './load';
import { scoreReading } from './score';

const split = process.argv.indexOf('--', 2);
const [folder, flag] = process.argv.slice(2, split);
const [command, ...args] = process.argv.slice(split + 1);
if (split < 0 || !command || (folder !== 'seen' && folder !== 'unseen') || (flag && flag !== '--errors')) {
  process.stderr.write('Usage: score-command.ts seen|unseen [--errors] -- COMMAND [ARG ...]\n');
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'posts-'));
try {
  const path = join(directory, 'post.txt');
  const read = (text: string) => {
    writeFileSync(path, text);
    const output = execFileSync(command, [...args, path], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return (JSON.parse(output) as { figures: ReadFigure[] }).figures;
  };
  const { errors, ...score } = scoreReading(read, loadPosts(folder));
  if (flag && folder === 'seen') process.stdout.write(`${errors.join('\n')}\n`);
  process.stdout.write(`${JSON.stringify(score, null, 1)}\n`);
} finally {
  rmSync(directory, { recursive: true });
}
