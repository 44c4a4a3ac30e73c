import { readFileSync } from 'node:fs';
import { readFigures, readPage } from '../src/language';

const text = readFileSync(process.argv[2] as string, 'utf8');
console.log(JSON.stringify({ figures: readFigures(text), page: readPage(text) }, null, 2));
