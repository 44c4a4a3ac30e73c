import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

eachDatabase('lists to choose from at the desk', (app) => {
  let scene: Scene;
  let contributor: Colleague;
  const names = async (path: string) => {
    const { status, body } = await contributor.get(path);
    expect(status).toBe(200);
    return (body.data as unknown as { name: string }[]).map(({ name }) => name);
  };

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    contributor = await signIn(app(), 'newsroom-contributor');
  });

  test('nobody from outside sees them', async () => {
    await app().http.get('/desk/indicators').expect(401);
    await app().http.get('/desk/subjects').expect(401);
  });

  test('subjects are found without diacritics, of one kind or of both', async () => {
    const { body } = await contributor.get('/desk/subjects?search=TINH');
    const found = body.data as unknown as { kind: string; documentId: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ documentId }) => documentId)).toContain(scene.b);
    expect(await names('/desk/subjects?search=cum&kind=organisation')).toEqual([]);
    expect((await names('/desk/subjects?kind=cluster')).length).toBeGreaterThan(0);
  });

  test('an indicator is found by what people call it', async () => {
    expect((await names('/desk/indicators')).length).toBeGreaterThan(1);
    expect(await names('/desk/indicators?search=khong ai goi the')).toEqual([]);
  });

  test.each([
    ['/desk/subjects?kind=person', '"kind" là "person"'],
    ['/desk/subjects?limit=5', 'Không có tham số "limit"'],
    ['/desk/indicators?search[a]=b', '"search" phải là'],
    [`/desk/indicators?search=${'a'.repeat(201)}`, 'không quá 200 ký tự'],
  ])('%s is refused in words', async (path, words) => {
    const { status, body } = await contributor.get(path);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });
});
