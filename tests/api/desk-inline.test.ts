import { eachDatabase } from '../helpers/strapi';
import { playScene, SECRET, type Scene } from './figures-scene';
import { ROLES, signInTeam, type Role, type Team } from './team';

interface Place {
  source: string;
  field: string;
  text: string | null;
  problem: string | null;
  token: { canonical: string; subject: { name: string } | null; coverage: object | null } | null;
}

eachDatabase('figures inside texts, at the desk', (app) => {
  let scene: Scene;
  let team: Team;
  const as = (role: Role) => team[role];
  const preview = (query: string) => as('contributor').get(`/desk/inline/preview?${query}`);
  const explain = async (values: object, locale = 'vi') => {
    const { status, body } = await as('editor').post('/desk/inline/tokens', { values, locale });
    expect(status).toBe(200);
    return body.data as unknown as Place[];
  };

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    team = await signInTeam(app());
  });

  test('every role that reads figures may see what a token says; nobody from outside', async () => {
    const path = `/desk/inline/preview?indicator=gift-value&subject=cluster:${scene.cluster}&period=2024&aspect=value`;
    for (const role of ROLES) expect((await as(role).get(path)).status).toBe(200);
    await app().http.get(path).expect(401);
    await app().http.post('/desk/inline/tokens').send({ values: {} }).expect(401);
  });

  test.each([
    ['value', 'gần 60 tỉ đồng', null],
    ['change', 'tăng 15,4% so với năm 2023', null],
    ['attainment', 'đạt 120% chỉ tiêu', null],
  ])('the %s of a cell is "%s", with a token that editors can read', async (aspect, text, problem) => {
    const { body } = await preview(
      `indicator=${scene.gifts}&subject=cluster:${scene.cluster}&period=2024&aspect=${aspect}`
    );
    expect(body.data).toMatchObject({ text, problem });
    expect((body.data as unknown as Place).token?.canonical).toBe(
      `{{figure gift-value cluster:cum-thi-dua-so-5 2024 ${aspect}}}`
    );
  });

  test('in English the same is said in English', async () => {
    const { body } = await preview(
      `indicator=gift-value&subject=cluster:${scene.cluster}&period=2024&aspect=value&locale=en`
    );
    expect(body.data).toMatchObject({ text: 'nearly 60 billion đồng' });
  });

  test('a sum of some of the members says how many they are', async () => {
    const { body } = await preview(
      `indicator=gift-value&subject=organisation:${scene.country}&period=2024&aspect=value`
    );
    expect((body.data as unknown as Place).token?.coverage).toEqual({ reported: 3, of: 4 });
  });

  test.each([
    ['indicator=gift-value&subject=cluster:x&period=2024', '"aspect"'],
    ['indicator=gift-value&subject=cluster:x&period=2024-13&aspect=value', 'Không hiểu'],
    ['indicator=gift-value&subject=x&period=2024&aspect=value', 'Không hiểu'],
    ['indicator=gift-value&subject=cluster:x&period=2024&aspect=rank', 'Không hiểu'],
    ['indicator=gift-value&subject=cluster:x&period=2024&aspect=value&locale=fr', '"locale"'],
    ['indicator=a%20b&subject=cluster:x&period=2024&aspect=value', '"indicator"'],
    ['indicator={{a}}&subject=cluster:x&period=2024&aspect=value', '"indicator"'],
    ['indicator=a&subject=cluster:x&period=2024&aspect=value&more=1', 'Không có tham số "more"'],
  ])('%s is refused in words', async (query, words) => {
    const { status, body } = await preview(query);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });

  test('the tokens of a form are listed with their field, what they say, and why they say nothing', async () => {
    const block = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    const places = await explain({
      title: 'Trao {{figure gift-value cluster:cum-thi-dua-so-5 2024}}',
      body: block(
        '{{figure gift-value cluster:cum-thi-dua-so-5 2019}} và {{figure no-such cluster:cum-thi-dua-so-5 2024}}'
      ),
      photos: [{ caption: '{{figure gift-value cluster:khong-co 2024}}' }, { caption: 'hỏng {{figure' }],
      seo: { description: '{{figure gift-value cluster:cum-thi-dua-so-5 2023 attainment}}' },
    });
    expect(places.map(({ field, text, problem }) => [field, text, problem])).toEqual([
      ['title', 'gần 60 tỉ đồng', null],
      ['body', null, 'value'],
      ['body', null, 'indicator'],
      ['photos', null, 'subject'],
      ['photos', null, 'syntax'],
      ['seo', null, 'attainment'],
    ]);
    expect(places[0]?.token?.subject?.name).toBe('Cụm thi đua số 5');
    expect(await explain({ title: 'Không có gì' })).toEqual([]);
  });

  test('what is not verified is not told', async () => {
    const [place] = await explain({ title: `{{figure gift-value organisation:${scene.d} 2024}}` });
    expect(place).toMatchObject({ text: null, problem: 'value' });
    expect(JSON.stringify(place)).not.toContain(SECRET);
  });

  test('a post with an unknown token is saved', async () => {
    const made = await as('editor').post('/content-manager/collection-types/api::article.article', {
      title: 'Trao {{figure no-such cluster:khong-co 2024}} quà',
    });
    expect(made.status).toBe(201);
  });

  test.each([
    [{ values: [] }, '"values"'],
    [{ values: {}, locale: 'fr' }, '"locale"'],
    [{ values: {}, more: 1 }, 'Không có tham số "more"'],
    [{}, '"values"'],
  ])('a body like %j is refused in words', async (sent, words) => {
    const { status, body } = await as('editor').post('/desk/inline/tokens', sent);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });
});
