import { readFileSync } from 'node:fs';
import path from 'node:path';
import { translations } from '../../src/admin/translations';
import apiErrors from '../../src/admin/translations/vi/api-errors.json';
import unlisted from '../../src/admin/translations/vi/unlisted.json';
import { placeTone } from '../../src/language/tone';
import { messageShape, pluralOptions } from './translations/message-shape';
import {
  adminCode,
  packages,
  PACKAGES,
  serverCode,
  shipped,
  type Package,
} from './translations/strapi-messages';

const FOLDER = path.resolve(__dirname, '..', '..', 'src', 'admin', 'translations');
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');
const written = (name: Package) => JSON.parse(read(`vi/${name}.json`)) as Record<string, string>;

/** Messages that nobody here can meet, and why. */
const OUT_OF_SIGHT: Record<string, string> = {
  'content-type-builder.chat.': 'the modelling assistant needs a paid plan and a server in development',
};
const inSight = (id: string) => !Object.keys(OUT_OF_SIGHT).some((prefix) => id.startsWith(prefix));

/** What the admin shows in Vietnamese: Strapi's own, then ours over it, as the admin merges them. */
const original: Record<string, string> = {};
const vietnamese: Record<string, string> = {};
for (const name of packages) {
  const { prefix } = PACKAGES[name];
  for (const [key, text] of Object.entries(shipped(name, 'en'))) original[prefix + key] = text;
  for (const [key, text] of Object.entries(shipped(name, 'vi'))) vietnamese[prefix + key] = text;
}
Object.assign(vietnamese, translations.vi);
const known = Object.keys(original).filter(inSight);

/** Words that Vietnamese print has taken over, and names. Everything else must be translated. */
const ALIKE = new Set([
  'Audio',
  'Blog',
  'DKIM',
  'Email',
  'GraphQL',
  'JSON',
  'OAuth2',
  'Sentry',
  'Strapi Cloud',
  'Token',
  'UID',
  'URL',
  'Video',
  'X',
  'Y',
  'webhook',
  'noopener, nofollow, noreferrer',
  '_blank, _self, _parent, _top',
]);
/** Only placeholders, digits and signs: there is nothing to translate. */
const isWordless = (text: string) => !/\p{L}{2}/u.test(text.replace(/<[^>]*>|\{[^{}]*\}/g, ''));

describe.each(packages)('messages of %s', (name) => {
  const { prefix } = PACKAGES[name];
  const ids = Object.keys(shipped(name, 'en'))
    .map((key) => prefix + key)
    .filter(inSight);

  test('are all there in Vietnamese', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(id in vietnamese))).toEqual([]);
  });

  test('are not left in English', () => {
    const left = ids.filter((id) => vietnamese[id] === original[id]);
    expect(left.filter((id) => !ALIKE.has(original[id] ?? '') && !isWordless(original[id] ?? ''))).toEqual(
      []
    );
  });

  test('keep their placeholders, tags and choices', () => {
    const shapes = (messages: Record<string, string>, lenient?: 'lenient') =>
      Object.fromEntries(ids.map((id) => [id, messageShape(messages[id] ?? '', lenient)]));
    // Strapi's own English is not always an ICU message; its Vietnamese must be.
    expect(shapes(vietnamese)).toEqual(shapes(original, 'lenient'));
  });

  test('translate nothing that Strapi no longer says', () => {
    const stale = Object.keys(written(name)).filter((key) => !(key in shipped(name, 'en')));
    expect(stale).toEqual([]);
  });
});

test('nothing is listed as out of sight that does not exist', () => {
  for (const prefix of Object.keys(OUT_OF_SIGHT)) {
    expect(Object.keys(original).filter((id) => id.startsWith(prefix))).not.toEqual([]);
  }
});

test('every word that is left in English is in use', () => {
  const inUse = new Set(Object.values(original));
  expect([...ALIKE].filter((word) => !inUse.has(word))).toEqual([]);
});

describe('what the code says without listing it', () => {
  const code = Object.fromEntries(packages.map((name) => [name, adminCode(name)])) as Record<Package, string>;
  /** Ids that Strapi builds at run time: role codes under `global.`. */
  const BUILT = /^global\.strapi-(super-admin|editor|author)$/;
  /** No words for people: an example address, the makers' own placeholders and examples, a name passed through. */
  const WORDLESS = new Set([
    'http://www.client-app.com',
    'FIXME',
    'Zone pour plugins',
    'mycustomfields.color.label',
    'mycustomfields.color.description',
    'Settings.review-workflows.stage.color.name',
    '',
    ' ',
  ]);

  test('is Vietnamese too', () => {
    const said = packages.flatMap((name) =>
      [...code[name].matchAll(/\bid: (\w+\()?(['"`])([^'"`$]*)\2\)?,\s*defaultMessage: ['"`]/g)].map(
        ([, call, , id]) => (call ? PACKAGES[name].prefix + id : id) ?? ''
      )
    );
    expect(said.length).toBeGreaterThan(2000);
    const missing = said.filter((id) => inSight(id) && !WORDLESS.has(id) && !(id in vietnamese));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('is still said', () => {
    const everything = new Set(
      Object.values(code).flatMap((text) => text.match(/(?<=(['"`]))[^'"`\n]*(?=\1)/g) ?? [])
    );
    const gone = Object.keys(unlisted).filter((id) => {
      const own = packages.find((name) => PACKAGES[name].prefix && id.startsWith(PACKAGES[name].prefix));
      const short = own && id.slice(PACKAGES[own].prefix.length);
      const ids = [id, ...(short ? [short] : [])];
      return !BUILT.test(id) && !ids.some((name) => everything.has(name));
    });
    expect(gone).toEqual([]);
  });

  test('is not in a list after all', () => {
    expect(Object.keys(unlisted).filter((id) => id in original)).toEqual([]);
  });

  test('comes from the server word for word', () => {
    const server = serverCode();
    expect(Object.keys(apiErrors).filter((error) => !server.includes(error))).toEqual([]);
  });
});

describe('Vietnamese', () => {
  // Strapi ships some Vietnamese for messages that are gone: nobody sees it.
  const texts = Object.entries(vietnamese).filter(([id]) => id in original || id in translations.vi);

  test('parses', () => {
    for (const [, text] of texts) expect(() => messageShape(text)).not.toThrow();
  });

  test('has one plural form, apart from exact numbers', () => {
    const ours = Object.entries(translations.vi).filter(([, text]) =>
      pluralOptions(text).some((option) => option !== 'other' && !option.startsWith('='))
    );
    expect(ours).toEqual([]);
  });

  test('is NFC, with the tone marks in one place and one character for an ellipsis', () => {
    const wrong = texts.filter(
      ([, text]) => text !== text.normalize('NFC') || text !== placeTone(text) || text.includes('...')
    );
    expect(wrong).toEqual([]);
  });

  test('begins and ends with a space where the original does', () => {
    const edges = (text: string) => `${/^\s/.test(text)} ${/\s$/.test(text)}`;
    const wrong = known.filter((id) => edges(vietnamese[id] ?? '') !== edges(original[id] ?? ''));
    expect(wrong).toEqual([]);
  });

  test('uses one term per idea, as the glossary says', () => {
    const rows = read('glossary.md').matchAll(/^\|[^|]*\|[^|]*\|([^|]*)\|$/gm);
    const refused = [...rows]
      .slice(1)
      .flatMap(([, cell = '']) => cell.split(/[,:]|-{3,}/).map((word) => word.trim()));
    const words = refused.filter(Boolean);
    expect(words.length).toBeGreaterThan(20);
    const pattern = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu');
    expect(texts.filter(([, text]) => pattern.test(text.replace(/<\/?\w+>|\{\w+\}/g, '')))).toEqual([]);
  });
});
