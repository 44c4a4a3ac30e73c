import { formData } from '../../src/plugins/desk/admin/src/reading/publishing/form-data';
import { captionFields, postValues } from '../../src/plugins/desk/admin/src/reading/text/form-values';
import { pickedIds } from '../../src/plugins/desk/admin/src/reading/text/picked-ids';

describe('the text of a form', () => {
  test('is what is filled in; fields that tell no news are left out', () => {
    const form = {
      title: 'Trao 30 căn nhà',
      standfirst: '',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Một câu.' }] }],
      slug: 'trao-30-can-nha',
      period: '2024',
      eventDate: null,
    };
    expect(postValues(form)).toEqual({ title: form.title, body: form.body, period: '2024', captions: [] });
  });

  test('has the captions of the cover and of every photo, an empty one too: they are known by their place', () => {
    const form = { cover: { caption: null }, photos: [{ caption: 'Trao quà' }, {}] };
    expect(postValues(form).captions).toEqual(['', 'Trao quà', '']);
    expect(captionFields(form).map(({ field }) => field)).toEqual([
      'cover.caption',
      'photos.0.caption',
      'photos.1.caption',
    ]);
    expect(captionFields({ photos: [{ caption: 'Một' }] })[0]?.field).toBe('photos.0.caption');
  });
});

describe('relations as picked', () => {
  const put = (documentId: string) => ({ apiData: { documentId } });

  test.each([
    ['nothing changed', ['a', 'b'], { connect: [], disconnect: [] }, ['a', 'b']],
    ['a field that the role does not see', ['a'], undefined, ['a']],
    ['one put in', ['a'], { connect: [put('b')] }, ['a', 'b']],
    ['one taken out', ['a', 'b'], { disconnect: [put('a')] }, ['b']],
    ['moved: taken over as it is', ['a', 'b'], { connect: [put('a')], disconnect: [] }, ['a', 'b']],
    ['filled from another language', [], { connect: [{ documentId: 'c' }] }, ['c']],
  ])('%s', (_title, saved, change, expected) => {
    expect(pickedIds(saved, change)).toEqual(expected);
  });
});

test('a form is sent as the content manager takes it: of a picked relation only what the API needs', () => {
  const values = {
    title: 'Bài',
    body: [{ type: 'paragraph', children: [{ text: 'a' }] }],
    clusters: {
      connect: [{ id: 1, label: 'Cụm', apiData: { documentId: 'c', locale: 'vi' } }],
      disconnect: [],
    },
    period: null,
  };
  expect(formData(values)).toEqual({
    ...values,
    clusters: { connect: [{ documentId: 'c', locale: 'vi' }], disconnect: [] },
  });
});
