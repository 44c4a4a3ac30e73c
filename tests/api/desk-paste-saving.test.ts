import { eachDatabase } from '../helpers/strapi';
import { draft, pasteScene } from './paste-scene';

eachDatabase('saving what was pasted', (app) => {
  const { as, articles, save, make } = pasteScene(app);

  test('saves a draft as the article of whoever saves it', async () => {
    const category = await make('api::category.category', { name: 'Thi đua' });
    const { saved, status } = await save(
      [
        draft({
          title: 'Bài có đủ mọi phần',
          standfirst: 'Mở đầu.',
          paragraphs: ['Kết quả nổi bật', 'Đoạn thứ nhất.'],
          byline: 'Thùy An',
          source: { name: 'Báo Ví Dụ', url: 'https://vidu.example/bai-1', attribution: null },
          captions: [{ caption: 'Quang cảnh hội nghị.', credit: 'Lê Mây' }],
          publishedAt: '2024-12-13T14:27:00+07:00',
          eventDate: '2024-12-12',
          category: category.documentId,
        }),
      ],
      'contributor'
    );
    expect(status).toBe(201);
    const stored = await app()
      .strapi.documents('api::article.article')
      .findOne({
        documentId: saved[0]!.documentId,
        locale: 'vi',
        populate: { category: true, source: true, photos: true, createdBy: true },
      });
    expect(stored).toMatchObject({
      ...{
        title: 'Bài có đủ mọi phần',
        slug: 'bai-co-du-moi-phan',
        standfirst: 'Mở đầu.',
        byline: 'Thùy An',
      },
      ...{ eventDate: '2024-12-12', publishedAt: null },
      source: { name: 'Báo Ví Dụ', url: 'https://vidu.example/bai-1' },
      photos: [{ caption: 'Quang cảnh hội nghị.', credit: 'Lê Mây' }],
      category: { documentId: category.documentId },
      createdBy: { firstname: 'newsroom-contributor' },
    });
    expect(new Date(String(stored?.publicationDate)).toISOString()).toBe('2024-12-13T07:27:00.000Z');
    expect(stored?.body).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Kết quả nổi bật' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Đoạn thứ nhất.' }] },
    ]);
    // It is an ordinary entry: its author finds and edits it in the content manager.
    const path = `/content-manager/collection-types/api::article.article/${saved[0]!.documentId}?locale=vi`;
    const mine = await as('contributor').get(path);
    expect({ status: mine.status, title: mine.body.data.title }).toEqual({
      status: 200,
      title: 'Bài có đủ mọi phần',
    });
  });

  test('two posts of one title are two drafts with two addresses', async () => {
    const twins = draft({ title: 'Hai bài cùng tên' });
    const { saved } = await save([twins, twins]);
    const rows = await app()
      .strapi.db.query('api::article.article')
      .findMany({ where: { documentId: { $in: saved.map(({ documentId }) => documentId) } } });
    expect(rows.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'hai-bai-cung-ten',
      'hai-bai-cung-ten-2',
    ]);
  });

  test('one draft that cannot be saved saves none', async () => {
    const before = await articles();
    const { status, message } = await save([draft(), draft({ category: 'khong-co' })]);
    expect({ status, message }).toEqual({
      status: 400,
      message: 'Không còn chuyên mục "khong-co". Hãy đọc lại trang rồi lưu.',
    });
    expect(await articles()).toBe(before);
  });

  test('a field that the role may not fill is refused by its name, and nothing is saved', async () => {
    const before = await articles();
    const permissions = app().strapi.db.query('admin::permission');
    const permission = await permissions.findOne({
      where: {
        action: 'plugin::content-manager.explorer.create',
        subject: 'api::article.article',
        role: { code: 'newsroom-editor-in-chief' },
      },
    });
    const fields = permission.properties.fields.filter(
      (field: string) => !/^(byline|source\.url)$/.test(field)
    );
    await permissions.update({
      where: { id: permission.id },
      data: { properties: { ...permission.properties, fields } },
    });
    const source = { name: 'Báo Ví Dụ', url: 'https://vidu.example/2', attribution: null };
    const { status, message } = await save([draft({ byline: 'An', source })], 'editor-in-chief');
    expect({ status, message }).toEqual({
      status: 400,
      message: 'Vai trò của bạn không được điền: byline, source.url.',
    });
    expect(await articles()).toBe(before);
    expect((await save([draft({ title: 'Không có bút danh' })], 'editor-in-chief')).status).toBe(201);
  });

  test('a failure in the middle of saving leaves nothing behind', async () => {
    const before = await articles();
    app().strapi.documents.use((context, next) => {
      const { data } = context.params as { data?: { title?: string } };
      if (data?.title === 'Bài thứ hai hỏng') throw new Error('The disk is full.');
      return next();
    });
    const { status } = await save([
      draft({ title: 'Bài thứ nhất lành' }),
      draft({ title: 'Bài thứ hai hỏng' }),
    ]);
    expect(status).toBe(500);
    expect(await articles()).toBe(before);
  });

  test.each<[string, unknown, string]>([
    ['no drafts', [], 'từ 1 đến 20 bài'],
    ['too many', Array.from({ length: 21 }, () => draft()), 'từ 1 đến 20 bài'],
    ['a draft without a title', [draft(), draft({ title: ' ' })], 'Bài 2: Tiêu đề còn trống'],
    ['a title too long', [draft({ title: 'a'.repeat(301) })], 'có 301 ký tự; hãy rút xuống còn 300'],
    ['an unknown field', [{ ...draft(), slug: 'a' }], 'Không có trường "slug"'],
    [
      'an address without https',
      [draft({ source: { name: null, url: 'vidu.example', attribution: null } })],
      'https://',
    ],
    ['a day that is none', [draft({ eventDate: '2024-02-31' })], 'Ngày diễn ra là "2024-02-31"'],
    ['a time without an offset', [draft({ publishedAt: '2024-12-13 14:27' })], 'Ngày đăng là'],
    ['no draft at all', ['bài'], 'Mỗi bài phải là một đối tượng'],
  ])('refuses %s in words', async (_, drafts, words) => {
    const { status, message } = await save(drafts);
    expect({ status, message }).toEqual({ status: 400, message: expect.stringContaining(words) as string });
  });
});
