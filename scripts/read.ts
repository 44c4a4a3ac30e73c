import { readFileSync } from 'node:fs';
import { readFigures } from '../src/language/reading/read-figures';

const text = readFileSync(process.argv[2] as string, 'utf8');
console.log(JSON.stringify({ figures: readFigures(text) }, null, 2));
