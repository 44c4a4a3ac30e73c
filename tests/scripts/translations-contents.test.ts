import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { translations } from '../../src/admin/translations';
import english from '../../src/admin/translations/en/content-types.json';
import { nameContents } from '../../src/admin/translations/name-contents';
import vietnamese from '../../src/admin/translations/vi/content-types.json';

interface Schema {
  uid: string;
  info: { displayName: string };
  attributes: Record<string, { type: string; enum?: string[] }>;
}

const SRC = path.resolve(__dirname, '..', '..', 'src');
const folders = (folder: string) =>
  readdirSync(path.join(SRC, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const read = (uid: string, ...file: string[]): Schema => ({
  ...(JSON.parse(readFileSync(path.join(SRC, ...file), 'utf8')) as Omit<Schema, 'uid'>),
  uid,
});

const types = folders('api')
  .map((name) => ({ uid: `api::${name}.${name}`, file: ['api', name, 'content-types', name, 'schema.json'] }))
  .filter(({ file }) => existsSync(path.join(SRC, ...file)))
  .map(({ uid, file }) => read(uid, ...file));
const components = folders('components').flatMap((category) =>
  readdirSync(path.join(SRC, 'components', category)).map((file) =>
    read(`${category}.${path.basename(file, '.json')}`, 'components', category, file)
  )
);

const fieldsOf = (schemas: Schema[]) =>
  Object.fromEntries(schemas.map(({ uid, attributes }) => [uid, Object.keys(attributes).sort()]));
const named = (fields: Record<string, object>) =>
  Object.fromEntries(Object.entries(fields).map(([uid, labels]) => [uid, Object.keys(labels).sort()]));

test('every content type and each of its fields has an English name, and nothing else has', () => {
  expect(Object.keys(english.names).sort()).toEqual(types.map(({ info }) => info.displayName).sort());
  expect(named(english.fields)).toEqual(fieldsOf(types));
});

test('every component and each of its fields has an English name, and nothing else has', () => {
  expect(named(english.components)).toEqual(fieldsOf(components));
});

test.each([
  ['Vietnamese', vietnamese.choices],
  ['English', english.choices],
])('every value of an enumeration has %s words, and nothing else has', (_language, choices) => {
  const values = [...types, ...components].flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((attribute) => attribute.enum ?? [])
  );
  expect(Object.keys(choices).sort()).toEqual([...new Set(values)].sort());
});

test('two values of one enumeration never read alike', () => {
  for (const { uid, attributes } of [...types, ...components]) {
    for (const [name, attribute] of Object.entries(attributes)) {
      for (const choices of [vietnamese.choices, english.choices] as Record<string, string>[]) {
        const words = (attribute.enum ?? []).map((value) => choices[value]);
        expect({ uid, name, words: [...new Set(words)] }).toEqual({ uid, name, words });
      }
    }
  }
});

test('in Vietnamese the labels of the schemas stand, so that they can be changed in the admin', () => {
  for (const { uid, attributes, info } of types) {
    expect(translations.vi[info.displayName]).toBe('');
    for (const name of Object.keys(attributes)) {
      expect(translations.vi[`content-manager.content-types.${uid}.${name}`]).toBe('');
    }
  }
});

test('in English the labels are ours', () => {
  expect(translations.en['Bài viết']).toBe('Article');
  expect(translations.en['content-manager.content-types.api::article.article.standfirst']).toBe('Standfirst');
  expect(translations.en['content-manager.components.media.photo.credit']).toBe('Picture by');
});

test('a field that every type has may be named otherwise in one of them', () => {
  const words = {
    names: { Tin: 'News' },
    fields: { 'api::news.news': { createdAt: 'Filed' } },
    components: { 'a.b': { c: 'D' } },
    everywhere: { createdAt: 'Created' },
    choices: { yes: 'Yes' },
  };
  expect(nameContents(words, ['api::news.news', 'api::note.note'])).toEqual({
    yes: 'Yes',
    Tin: 'News',
    'content-manager.content-types.api::news.news.createdAt': 'Filed',
    'content-manager.content-types.api::note.note.createdAt': 'Created',
    'content-manager.components.a.b.c': 'D',
  });
});
