import { readFileSync } from 'node:fs';
import { readDocument } from '../src/language';

const USAGE = 'Usage: npm run --silent read -- FILE ("-" reads standard input).';

/** Prints one line on stderr and leaves with status 2: the call was wrong, nothing was read. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuse(`Cannot read "${file}" (${code}). ${USAGE}`);
  }
}

/** The text of the file, offsets untouched: a byte order mark stays where it is. */
function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readBytes(file));
  } catch {
    return refuse(`"${file}" is no UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) refuse(`No file given. ${USAGE}`);
else if (rest.length > 0)
  refuse(`One file at a time; got ${rest.length + 1}: ${[file, ...rest].join(' ')}. ${USAGE}`);
else if (file.startsWith('-') && file !== '-') refuse(`Unknown option "${file}". ${USAGE}`);
else process.stdout.write(`${JSON.stringify(readDocument(readText(file)), null, 2)}\n`);
