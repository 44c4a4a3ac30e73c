import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPosts } from '../language/posts/load';
import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import type { Draft, ProposedDraft, ReadPaste } from '../../src/plugins/desk/server/domain/paste/draft';

const ROLES = ['contributor', 'editor', 'editor-in-chief', 'emulation-board', 'administrator'] as const;
const MAY_WRITE = ['contributor', 'editor', 'editor-in-chief', 'administrator'];

const PAGE = `Trang chủ | Tin tức | Liên hệ
Trao 120 suất quà cho đoàn viên khó khăn
Thứ sáu - 13/12/2024 14:27
Sáng 12/12/2024, LĐLĐ tỉnh Đông Phong và Cụm thi đua số 3 trao 120 suất quà, mỗi suất trị giá 500.000 đồng, cho đoàn viên có hoàn cảnh khó khăn.
Niềm vui của đoàn viên khi nhận quà. Ảnh: Lê Mây
Đây là hoạt động thường niên của các cấp công đoàn trong tỉnh, được duy trì từ nhiều năm nay nhờ sự góp sức của đoàn viên.
Tác giả bài viết: MAI LÂM
Tổng số điểm của bài viết là: 5 trong 1 đánh giá
`;

const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ title: 'Một bài dán', standfirst: '', paragraphs: ['Đoạn thứ nhất.', 'Đoạn thứ hai.'], byline: '' },
  ...{
    source: { name: null, url: null, attribution: null },
    captions: [],
    publishedAt: null,
    eventDate: null,
  },
  ...{ category: null, authors: [], organisations: [], clusters: [] },
  ...more,
});

eachDatabase('a pasted page', (app) => {
  const people = new Map<string, Colleague>();
  const as = (role: string) => people.get(role) as Colleague;
  const articles = () => app().strapi.db.query('api::article.article').count();
  const read = async (text: string, role = 'editor') => {
    const { status, body } = await as(role).post('/desk/paste/read', { text });
    expect(status).toBe(200);
    return body.data as unknown as ReadPaste;
  };
  const save = async (drafts: unknown, role = 'editor') => {
    const { status, body } = await as(role).post('/desk/paste', { drafts } as object);
    return { status, message: body.error?.message, saved: body.data as unknown as { documentId: string }[] };
  };
  const make = (
    uid: 'api::author.author' | 'api::category.category' | 'api::organisation.organisation',
    data: object
  ) =>
    app()
      .strapi.documents(uid)
      .create({ locale: 'vi', data: data as never });

  beforeAll(async () => {
    for (const role of ROLES) people.set(role, await signIn(app(), `newsroom-${role}`));
  });

  test.each(ROLES)('%s: only who may write articles may read and save', async (role) => {
    const allowed = MAY_WRITE.includes(role);
    const reading = await as(role).post('/desk/paste/read', { text: PAGE });
    const saving = await save([draft({ title: `Bài của ${role}` })], role);
    const categories = await as(role).get('/desk/paste/categories');
    expect([reading.status, saving.status, categories.status]).toEqual(
      allowed ? [200, 201, 200] : [403, 403, 403]
    );
  });

  test('nobody from outside may', async () => {
    await app().http.post('/desk/paste/read').send({ text: PAGE }).expect(401);
    await app()
      .http.post('/desk/paste')
      .send({ drafts: [draft()] })
      .expect(401);
  });

  test('reads a page into a draft without its furniture, and finds whom it names', async () => {
    const author = await make('api::author.author', { name: 'Mai Lâm' });
    const union = await make('api::organisation.organisation', {
      ...{ name: 'LĐLĐ tỉnh Đông Phong', level: 'province' },
    });
    const { drafts, kept } = await read(PAGE);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      title: 'Trao 120 suất quà cho đoàn viên khó khăn',
      byline: 'MAI LÂM',
      authors: [{ documentId: author.documentId, name: 'Mai Lâm' }],
      organisations: [{ documentId: union.documentId, name: 'LĐLĐ tỉnh Đông Phong' }],
      publishedAt: '2024-12-13T14:27:00+07:00',
      eventDate: '2024-12-12',
      captions: [{ caption: 'Niềm vui của đoàn viên khi nhận quà.', credit: 'Lê Mây' }],
      duplicates: [],
    });
    const shown = kept.map(({ start, end }) => PAGE.slice(start, end)).join('\n');
    expect(shown).toContain('120 suất quà cho đoàn viên khó khăn');
    expect(shown).not.toMatch(/Trang chủ|Tổng số điểm/);
    expect(await articles()).toBe(MAY_WRITE.length); // reading saves nothing
  });

  test('a text without a post makes one draft of all its lines', async () => {
    const { drafts } = await read('Thông báo\nNghỉ lễ hai ngày.');
    expect(drafts).toMatchObject([
      { wholeText: true, title: 'Thông báo', paragraphs: ['Nghỉ lễ hai ngày.'] },
    ]);
  });

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

  test('warns of an article that has the title or the address already', async () => {
    const url = 'https://vidu.example/trung-lap';
    await save([draft({ title: 'Trao 120 suất quà, cho đoàn viên khó khăn' })]);
    await save([draft({ title: 'Tựa khác hẳn', source: { name: null, url, attribution: null } })]);
    const { drafts } = await read(`${PAGE}\nNguồn: ${url}\n`);
    expect(drafts[0]?.source.url).toBe(url);
    expect(drafts[0]?.duplicates.map(({ by, name }) => `${by}: ${name}`).sort()).toEqual([
      'source: Tựa khác hẳn',
      'title: Trao 120 suất quà, cho đoàn viên khó khăn',
    ]);
    // A contributor is not told of the articles of others.
    const [own] = (await read(PAGE, 'contributor')).drafts;
    expect(own?.duplicates).toEqual([]);
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

  test.each([
    [{}, '"text" còn trống'],
    [{ text: ' \n ' }, '"text" còn trống'],
    [{ text: 'a', url: 'b' }, 'Không có trường "url"'],
    [{ text: 'ắ'.repeat(340_000) }, 'không quá 1 MB'],
  ])('refuses to read %#', async (body, words) => {
    const answer = await as('editor').post('/desk/paste/read', body);
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('every labelled post of the project can be pasted', async () => {
    for (const { file, text } of loadPosts('seen')) {
      const { drafts } = await read(text);
      expect({ file, titled: drafts.every(({ title }) => title !== '') }).toEqual({ file, titled: true });
    }
  });

  describeCorpus(read);
});

/** Real pages, labelled by hand. They are not part of the project: without them these tests are skipped. */
function describeCorpus(read: (text: string) => Promise<ReadPaste>) {
  const CORPUS = process.env.CORPUS ?? resolve(__dirname, '../../../shared/corpus');
  const present = existsSync(join(CORPUS, 'gold.json'));
  interface Gold {
    id: string;
    file: string;
    title: string;
    standfirst: string | null;
    date: { published: string | null; event: string | null };
    author: string;
  }
  const gold: Gold[] = present
    ? (JSON.parse(readFileSync(join(CORPUS, 'gold.json'), 'utf8')) as { posts: Gold[] }).posts
    : [];
  const dayOf = ({ publishedAt }: ProposedDraft) => publishedAt?.slice(0, 10) ?? null;
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

  (present ? test : test.skip)('the labelled pages make the drafts that they are labelled with', async () => {
    for (const file of new Set(gold.map((post) => post.file))) {
      const posts = gold.filter((post) => post.file === file);
      const { drafts } = await read(readFileSync(join(CORPUS, file), 'utf8'));
      expect(
        drafts.map((each) => [each.title, each.standfirst, dayOf(each), each.eventDate, each.byline])
      ).toEqual(
        posts.map(({ title, standfirst, date, author }) => [
          ...[
            plain(title),
            plain(standfirst ?? ''),
            date.published?.slice(0, 10) ?? null,
            date.event,
            author,
          ],
        ])
      );
    }
  });
}
