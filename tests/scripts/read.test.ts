import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/read.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });

const folder = mkdtempSync(join(tmpdir(), 'read-'));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const TEXT = '\ufeffLĐLĐ tỉnh trao gần 3.250 suất quà, tặng Giấy khen cho 5 tập thể.\n';

test('prints the figures, awards and page of a file as one JSON document', () => {
  const { status, stdout, stderr } = run([file('post.txt', TEXT)]);
  const { figures, awards, page } = JSON.parse(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(figures[0]).toMatchObject({ value: 3250, unit: 'gift', qualifier: 'nearly', kind: 'total' });
  expect(TEXT.slice(figures[0].start, figures[0].end)).toBe(figures[0].quote);
  expect(TEXT.slice(figures[0].numbers[0].start)).toMatch(/^3\.250/);
  expect(awards[0]).toMatchObject({ form: 'giay-khen', count: 5 });
  expect(page.posts).toBeInstanceOf(Array);
});

test('"-" reads standard input', () => {
  expect(JSON.parse(run(['-'], TEXT).stdout).figures).toHaveLength(2);
});

test.each([
  ['no file', [], 'No file given.'],
  ['two files', ['a.txt', 'b.txt'], 'One file at a time; got 2: a.txt b.txt.'],
  ['an unknown option', ['--all'], 'Unknown option "--all".'],
  ['a missing file', [join(folder, 'missing.txt')], 'ENOENT'],
  ['a folder', [folder], 'EISDIR'],
  ['a file that is no text', [file('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))], 'is no UTF-8 text'],
])('%s gets one line on stderr and exit 2', (_, args, message) => {
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
    status: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(message);
});
