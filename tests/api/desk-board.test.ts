import readXlsx from 'read-excel-file/node';
import type { BoardReport } from '../../src/plugins/desk/server/domain/board/report';
import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { unzip } from '../helpers/unzip';
import { playScene, type Scene } from './figures-scene';

const PASSWORD = 'Matkhau-123';
const EVIL = '=HYPERLINK("http://example.org";"Tỉnh B")';

eachDatabase('the cluster board', (app) => {
  let scene: Scene;
  let editor: Colleague;
  let bearer = '';
  const address = (more = '') => `/desk/board?cluster=${scene.cluster}${more}`;
  const board = async (more = '&period=2024') => {
    const { status, body } = await editor.get(address(more));
    expect(status).toBe(200);
    return body.data as unknown as BoardReport;
  };
  const file = async (format: string, more = '&period=2024') =>
    app()
      .http.get(`/desk/board/export?cluster=${scene.cluster}${more}&format=${format}`)
      .set('Authorization', `Bearer ${bearer}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    editor = await signIn(app(), 'newsroom-editor');
    const login = { email: 'newsroom-editor@example.org', password: PASSWORD };
    bearer = (await app().http.post('/admin/login').send(login)).body.data.token as string;
    await scene.figure({ indicator: scene.admitted, organisation: scene.b, value: 65.5, target: 50 });
    await scene.figure({ indicator: scene.admitted, organisation: scene.b, period: '2023', value: 50 });
    await app()
      .strapi.documents('api::organisation.organisation')
      .update({ documentId: scene.b, data: { name: EVIL } } as never);
  });

  test('says of every cell what readers are told', async () => {
    const mine = await board();
    const { body } = await app().http.get(`/api/emulation-clusters/${scene.cluster}/figures?period=2024`);
    const { rows, awards, members, subject, pactSignedOn } = body.data;
    expect({ ...mine, members: undefined }).toMatchObject({ rows, awards, subject, pactSignedOn });
    expect(mine.members.map(({ documentId }) => documentId)).toEqual([scene.a, scene.b, scene.c, scene.d]);
    for (const member of members) {
      const own = mine.members.find(({ documentId }) => documentId === member.documentId);
      expect(own).toMatchObject({ name: member.name, role: member.role, awards: member.awards });
      for (const value of member.values) {
        const row = own?.rows.find(({ indicator }) => indicator.code === value.indicator);
        const { origin, rank, text = null } = value;
        expect(row).toMatchObject({ value: value.value ?? null, text, origin, rank });
      }
    }
  });

  test('adds to each member its target, its change and five years', async () => {
    const { members, owner, years, printedOn, period } = await board();
    const [, b] = members;
    expect(b?.rows.find(({ indicator }) => indicator.code === 'members-admitted')).toMatchObject({
      value: 65.5,
      target: { value: 50, attainment: 1.31 },
      previous: { period: '2023', change: 0.31 },
      series: [{ period: '2020' }, {}, {}, { period: '2023', value: 50 }, { period: '2024', value: 65.5 }],
    });
    expect({ owner, years, period }).toMatchObject({
      owner: 'Tổng Liên đoàn thử nghiệm',
      years: [2024, 2023],
      period: { code: '2024' },
    });
    expect(printedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('without a period it is the latest year that anything is known of; drafts count nowhere', async () => {
    expect((await board('')).period.code).toBe('2024');
    const { members } = await board();
    expect(members[3]?.rows.map(({ value }) => value)).toEqual([null, null, null]);
    const year = await board('&period=2023');
    expect(year.members.map(({ role }) => role)).toEqual(['leader', 'member']);
  });

  test.each([
    ['newsroom-contributor', 403],
    ['newsroom-editor-in-chief', 200],
    ['newsroom-emulation-board', 200],
    ['newsroom-administrator', 200],
  ])('%s gets %d', async (role, expected) => {
    const who = await signIn(app(), role);
    expect((await who.get(address())).status).toBe(expected);
    expect((await who.get(`/desk/board/export?cluster=${scene.cluster}&format=csv`)).status).toBe(expected);
  });

  test('nobody from outside sees it', async () => {
    await app().http.get(address()).expect(401);
    await app().http.get(`/desk/board/export?cluster=${scene.cluster}&format=csv`).expect(401);
  });

  test.each([
    ['/desk/board', '"cluster" là "undefined"'],
    ['/desk/board?cluster=a&cluster=b', '"cluster"'],
    ['/desk/board?cluster=a&period=2018/2023', '"period" là "2018/2023"'],
    ['/desk/board?cluster=a&year=2024', 'Không có tham số "year"'],
    ['/desk/board?cluster=a&locale=fr', '"locale" là "fr"'],
    ['/desk/board/export?cluster=a&format=pdf', '"format" là "pdf"'],
    ['/desk/board/export?cluster=a', '"format" là "undefined"'],
  ])('%s is refused in words', async (path, words) => {
    const { status, body } = await editor.get(path);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a cluster that does not exist is told so', async () => {
    const { status, body } = await editor.get('/desk/board?cluster=nosuch');
    expect({ status, message: body.error?.message }).toMatchObject({ status: 404 });
  });

  test('a workbook reads back: numbers are numbers, percentages percent cells, names texts', async () => {
    const { body, headers } = await file('xlsx');
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toContain(
      'filename="bang-tong-hop-cum-thi-dua-so-5-nam-2024.xlsx"'
    );
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain(
      "filename*=UTF-8''Bảng tổng hợp Cụm thi đua số 5 – Năm 2024.xlsx"
    );
    const sheets = await readXlsx(body as Buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tổng hợp', 'Khen thưởng', 'Chưa báo cáo', 'Chi tiết']);
    const [summary, awards, missing, detail] = sheets.map(({ data }) => data);
    expect(summary?.[0]?.[0]).toBe('TỔNG LIÊN ĐOÀN THỬ NGHIỆM');
    expect(summary?.[1]?.[0]).toBe('BẢNG TỔNG HỢP SỐ LIỆU THI ĐUA – Cụm thi đua số 5 – Năm 2024');
    expect(summary?.[4]?.slice(10)).toEqual(['Tỉnh A', EVIL, 'Tỉnh C', 'Tỉnh D']);
    expect(summary?.slice(5)).toEqual([
      [1, 'Giá trị quà tặng', 'đồng', 60e9, 50e9, 1.2, 52e9, 0.154, 3, 4, 30e9, 20e9, 20e9, null],
      [2, 'Đoàn viên kết nạp mới', 'người', 65.5, null, null, null, null, 2, 4, 0, 65.5, null, null],
      [3, 'Tỉ lệ bao phủ', '%', 0.5, null, null, null, null, 2, 4, 0.75, 0.25, null, null],
    ]);
    expect(awards?.slice(5).map((row) => row.slice(0, 8))).toEqual([
      ['Cụm thi đua số 5 (toàn cụm)', 'Bằng khen', 'Tổng LĐLĐ', 'Tập thể', 2024, null, 74, 'Báo cáo'],
      ['Tỉnh A', 'Bằng khen', 'Tổng LĐLĐ', 'Tập thể', 2024, null, 1, 'Tổng hợp'],
    ]);
    expect(missing?.slice(5).map((row) => row.slice(0, 3))).toEqual([
      ['Tỉnh C', 'Thành viên', 'Đoàn viên kết nạp mới'],
      ['Tỉnh C', 'Thành viên', 'Tỉ lệ bao phủ'],
      ...['Giá trị quà tặng', 'Đoàn viên kết nạp mới', 'Tỉ lệ bao phủ'].map((name) => [
        'Tỉnh D',
        'Thành viên',
        name,
      ]),
    ]);
    expect(detail?.[5]?.slice(3, 10)).toEqual([
      ...['Cụm thi đua số 5', 'Toàn cụm', 60e9, null, 'gần 60 tỉ đồng', 'Báo cáo'],
      new Date('2024-12-21T00:00:00Z'),
    ]);
  });

  test('the workbook holds no formula, keeps headings in sight, and formats what it holds', async () => {
    const files = unzip((await file('xlsx')).body as Buffer);
    const [first = ''] = [...files].filter(([name]) => /sheet1\.xml$/.test(name)).map(([, xml]) => xml);
    expect([...files.values()].some((xml) => /<f[ >]/.test(xml))).toBe(false);
    expect(first).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/);
    expect(first).toMatch(/<pane [^>]*xSplit="2"/);
    expect(first).toMatch(/orientation="landscape"/);
    expect(first).toMatch(/<col [^>]*width="38/);
    const styles = files.get('xl/styles.xml') ?? '';
    for (const format of ['#,##0', '#,##0.0###', '0.0%', 'dd/mm/yyyy'])
      expect(styles).toContain(`"${format}"`);
  });

  test('CSV is what the Excel of a Vietnamese office opens', async () => {
    const { body, headers } = await file('csv');
    const csv = (body as Buffer).toString('utf8');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(csv.startsWith('\ufeffChỉ tiêu thống kê;Mã chỉ tiêu;')).toBe(true);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 3 * 5);
    expect(lines[1]).toBe(
      'Giá trị quà tặng;gift-value;đồng;Cụm thi đua số 5;Toàn cụm;60000000000;;gần 60 tỉ đồng;Báo cáo;2024-12-21;;;50000000000;1,2;52000000000;0,154;3;4'
    );
    expect(lines.find((line) => line.includes('HYPERLINK') && line.includes('members-admitted'))).toContain(
      `"'=HYPERLINK(""http://example.org"";""Tỉnh B"")";Cụm phó;65,5;`
    );
  });
});
