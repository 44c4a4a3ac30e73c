import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ProposedDraft, ReadPaste } from '../../src/plugins/desk/server/domain/paste/draft';
import { eachDatabase } from '../helpers/strapi';
import { loadPosts } from '../language/posts/load';
import { draft, pasteScene } from './paste-scene';
import { ROLES, type Role } from './team';

const MAY_WRITE: ReadonlySet<Role> = new Set(['contributor', 'editor', 'editor-in-chief', 'administrator']);

const PAGE = `Trang chủ | Tin tức | Liên hệ
Trao 120 suất quà cho đoàn viên khó khăn
Thứ sáu - 13/12/2024 14:27
Sáng 12/12/2024, LĐLĐ tỉnh Đông Phong và Cụm thi đua số 3 trao 120 suất quà, mỗi suất trị giá 500.000 đồng, cho đoàn viên có hoàn cảnh khó khăn.
Niềm vui của đoàn viên khi nhận quà. Ảnh: Lê Mây
Đây là hoạt động thường niên của các cấp công đoàn trong tỉnh, được duy trì từ nhiều năm nay nhờ sự góp sức của đoàn viên.
Tác giả bài viết: MAI LÂM
Tổng số điểm của bài viết là: 5 trong 1 đánh giá
`;

eachDatabase('a pasted page', (app) => {
  const { as, articles, read, save, make } = pasteScene(app);

  test.each(ROLES)('%s: only who may write articles may read and save', async (role) => {
    const allowed = MAY_WRITE.has(role);
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
    expect(await articles()).toBe(MAY_WRITE.size); // reading saves nothing
  });

  test('a text without a post makes one draft of all its lines', async () => {
    const { drafts } = await read('Thông báo\nNghỉ lễ hai ngày.');
    expect(drafts).toMatchObject([
      { wholeText: true, title: 'Thông báo', paragraphs: ['Nghỉ lễ hai ngày.'] },
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
