import { startInVietnamese } from '../../src/admin/start-in-vietnamese';
import { prefixKeys } from '../../src/admin/translations/prefix-keys';
import { rewordRefusal } from '../../src/admin/translations/reword-refusal';

const CHOICE = 'strapi-admin-language';

function storage(choice: string | null) {
  const kept = new Map(choice === null ? [] : [[CHOICE, choice]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test.each([
  [null, 'vi'],
  ['en', 'en'],
  ['vi', 'vi'],
])('after %j the admin starts in %j', (choice, language) => {
  const place = storage(choice);
  startInVietnamese(place);
  expect([...place.kept]).toEqual([[CHOICE, language]]);
});

test.each([
  [{ message: 'No' }, { message: 'Không' }],
  [{ message: 'Maybe' }, { message: 'Maybe' }],
  [{ message: 'toString' }, { message: 'toString' }],
  [{ message: 404 }, { message: 404 }],
  [{}, {}],
  [
    { message: 'No', details: { errors: [{ message: 'No' }, { message: 'Else' }] } },
    { message: 'Không', details: { errors: [{ message: 'Không' }, { message: 'Else' }] } },
  ],
])('%j is reworded to %j', (refusal, reworded) => {
  rewordRefusal(refusal, { No: 'Không' });
  expect(refusal).toEqual(reworded);
});

test('a prefix goes before every key and leaves the texts alone', () => {
  expect(prefixKeys('upload.', { a: 'A', 'b.c': '{b}' })).toEqual({ 'upload.a': 'A', 'upload.b.c': '{b}' });
});
