import type { MissingReport } from '../../src/plugins/desk/server/domain/missing/missing';
import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

eachDatabase('who has not reported', (app) => {
  let scene: Scene;
  let board: Colleague;
  const ask = async (query: string) => {
    const { status, body } = await board.get(`/desk/missing?${query}`);
    expect(status).toBe(200);
    return body.data as unknown as MissingReport;
  };
  const cluster = (more = '') => `subject=cluster:${scene.cluster}&period=2024${more}`;
  const found = ({ units }: MissingReport) =>
    units.map(({ name, missing }) => [name, missing.map(({ indicator }) => indicator)]);

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    board = await signIn(app(), 'newsroom-emulation-board');
  });

  test('lists each unit of a cluster with what it has not reported, and tells drafts apart', async () => {
    const report = await ask(cluster());
    const { gifts, admitted, covered } = scene;
    expect(report.indicators.map(({ code, reported, of }) => [code, reported, of])).toEqual([
      ['gift-value', 3, 4],
      ['members-admitted', 1, 4],
      ['covered', 2, 4],
    ]);
    expect(found(report)).toEqual([
      ['Tỉnh B', [admitted]],
      ['Tỉnh C', [admitted, covered]],
      ['Tỉnh D', [gifts, admitted, covered]],
    ]);
    const [drafted] = report.units.at(-1)!.missing;
    expect(drafted).toEqual({ indicator: gifts, draft: true });
    expect(report.units.flatMap(({ missing }) => missing).filter(({ draft }) => draft)).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('KHÔNG CÔNG BỐ');
  });

  test('a report of zero is a report', async () => {
    expect(found(await ask(cluster('&indicators=members-admitted'))).map(([name]) => name)).not.toContain(
      'Tỉnh A'
    );
  });

  test('the children of an organisation are asked in the same way', async () => {
    const report = await ask(`subject=organisation:${scene.country}&period=2024&indicators=gift-value`);
    expect({ of: report.of, found: found(report) }).toEqual({ of: 4, found: [['Tỉnh D', [scene.gifts]]] });
  });

  test('members are those of the year', async () => {
    const report = await ask(`subject=cluster:${scene.cluster}&period=2023&indicators=gift-value`);
    expect(found(report).map(([name]) => name)).toEqual(['Tỉnh A', 'Tỉnh B']);
  });

  test('nobody is missing once the last one is verified', async () => {
    await scene.figure({ indicator: scene.gifts, organisation: scene.d, value: 0 });
    const report = await ask(cluster('&indicators=gift-value'));
    expect(report.units).toEqual([]);
    expect(report.indicators[0]).toMatchObject({ reported: 4, of: 4 });
  });

  test.each([
    ['contributor', 403],
    ['editor', 200],
    ['editor-in-chief', 200],
    ['administrator', 200],
  ])('a %s gets %d', async (role, status) => {
    const colleague = await signIn(app(), `newsroom-${role}`);
    expect((await colleague.get(`/desk/missing?${cluster()}`)).status).toBe(status);
  });

  test('nobody from outside is told', async () => {
    await app().http.get(`/desk/missing?${cluster()}`).expect(401);
  });

  test.each([
    ['period=2024', '"subject" là trống'],
    ['subject=cluster:abc&period=2024-13', '"period" là "2024-13"'],
    ['subject=cluster:abc&period=2024&unit=a', 'Không có tham số "unit"'],
  ])('?%s is refused in words', async (query, words) => {
    const { status, body } = await board.get(`/desk/missing?${query}`);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringContaining(words) as string,
    });
  });
});
