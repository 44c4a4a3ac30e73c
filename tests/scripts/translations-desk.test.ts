import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { placeTone } from '../../src/language/tone';
import { translationsOf } from '../../src/plugins/desk/admin/src/translations';
import { messageShape } from './translations/message-shape';

const ADMIN = path.resolve(__dirname, '..', '..', 'src', 'plugins', 'desk', 'admin', 'src');
const languages = Promise.all(['vi', 'en'].map(translationsOf));

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(file, 'utf8')] : [];
  });

test('the desk says everything in both languages, with the same placeholders', async () => {
  const [vietnamese, english] = await languages;
  expect(Object.keys(vietnamese!).sort()).toEqual(Object.keys(english!).sort());
  for (const [key, text] of Object.entries(vietnamese!)) {
    expect({ key, shape: messageShape(text) }).toEqual({ key, shape: messageShape(english![key]!) });
  }
});

test('every file of messages is read', async () => {
  const [vietnamese] = await languages;
  const files = readdirSync(path.join(ADMIN, 'translations', 'vi'));
  const keys = files.flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(path.join(ADMIN, 'translations', 'vi', file), 'utf8')) as object)
  );
  expect(keys.map((key) => `desk.${key}`).sort()).toEqual(Object.keys(vietnamese!).sort());
});

test('every message that the code asks for is there', async () => {
  const [vietnamese] = await languages;
  const asked = sources(ADMIN).flatMap((text) =>
    [...text.matchAll(/\bmessage\(\s*'([^']+)'/g)].map(([, key]) => key!)
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((key) => !(`desk.${key}` in vietnamese!))).toEqual([]);
});

test('Vietnamese messages are composed letters with the house tone marks', async () => {
  const [vietnamese] = await languages;
  for (const [key, text] of Object.entries(vietnamese!)) {
    expect({ key, text }).toEqual({ key, text: placeTone(text.normalize('NFC')) });
  }
});
