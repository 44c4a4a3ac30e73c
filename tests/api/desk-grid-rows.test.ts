import { setTimeout as wait } from 'node:timers/promises';
import type { Grid } from '../../src/plugins/desk/server/domain/grid/grid';
import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';

const FIGURE = 'api::figure.figure';

interface Problem {
  path: string[];
  name: string;
  message: string;
  current?: { verified: { value: number } | null };
}

eachDatabase('figures whose draft lies in another cell', (app) => {
  let scene: Scene;
  let board: Colleague;
  const open = async (period: string) => {
    const query = `subject=organisation:${scene.country}&period=${period}`;
    const { status, body } = await board.get(`/desk/grid?${query}`);
    expect(status).toBe(200);
    return body.data as unknown as Grid;
  };
  const cellOf = (grid: Grid, organisation: string, indicator: string) =>
    grid.cells.find((cell) => cell.subject.endsWith(`:${organisation}`) && cell.indicator === indicator);
  const save = async (
    period: string,
    entry: object | null,
    more: { status?: 'draft' | 'published'; was?: string; organisation?: string; indicator?: string } = {}
  ) => {
    const { status = 'published', organisation = scene.d, indicator = scene.admitted } = more;
    const was = more.was ?? cellOf(await open(period), organisation, indicator)?.version ?? '';
    const answer = await board.post('/desk/grid', {
      ...{ subject: `organisation:${scene.country}`, period, status },
      cells: [{ subject: `organisation:${organisation}`, indicator, entry, was }],
    });
    const { details } = (answer.body.error ?? {}) as { details?: { errors: Problem[] } };
    return { status: answer.status, data: answer.body.data, problem: details?.errors[0] };
  };
  const rowsOf = async (documentId: string) => {
    const rows: { publishedAt: unknown; period: string; value: number; subjectKey: string }[] = await app()
      .strapi.db.query(FIGURE)
      .findMany({ where: { documentId }, orderBy: { publishedAt: 'asc' } });
    return rows
      .map(({ publishedAt, period, value, subjectKey }) => ({
        ...{ verified: publishedAt !== null, period, value, subject: subjectKey },
      }))
      .sort((one, other) => Number(one.verified) - Number(other.verified));
  };
  /** A figure of D verified in one year whose draft somebody gives another place. */
  const moved = async (period: string, to: object) => {
    const about = { indicator: scene.admitted, organisation: scene.d, period, value: 7 };
    const documentId = await scene.figure(about);
    await app()
      .strapi.documents(FIGURE)
      .update({ documentId, data: to } as never);
    return documentId;
  };

  beforeAll(async () => {
    scene = await playScene(app().strapi);
    board = await signIn(app(), 'newsroom-emulation-board');
  });
  afterEach(async () => {
    expect(await app().strapi.plugin('figures').service('derived').verify()).toEqual([]);
  });

  test.each<[string, string, () => object]>([
    ['period', '2011', () => ({ period: '2012' })],
    ['subject', '2013', () => ({ organisation: scene.c })],
    ['kind of subject', '2014', () => ({ organisation: null, cluster: scene.cluster })],
    ['indicator', '2015', () => ({ indicator: scene.gifts })],
    ['scope', '2016', () => ({ scope: 'part' })],
  ])('a draft that has another %s is not published by a correction of %s', async (_name, period, to) => {
    const documentId = await moved(period, to());
    const before = await rowsOf(documentId);
    for (const entry of [{ value: 8 }, null]) {
      const { status, problem } = await save(period, entry);
      expect({ status, problem }).toMatchObject({
        status: 400,
        problem: { path: ['cells', '0'], message: expect.stringContaining('đang được chuyển ô') as string },
      });
    }
    expect(await rowsOf(documentId)).toEqual(before);
    expect(cellOf(await open(period), scene.d, scene.admitted)?.verified?.value).toBe(7);
  });

  test('where the draft is to go it is shown, and neither cleared nor verified unseen', async () => {
    const documentId = await moved('2017', { period: '2018' });
    const before = await rowsOf(documentId);
    expect(cellOf(await open('2018'), scene.d, scene.admitted)).toMatchObject({
      verified: null,
      draft: { documentId, value: 7, elsewhere: true },
    });
    for (const [entry, status] of [
      [null, 'draft'],
      [null, 'published'],
      [{ value: 7 }, 'published'],
    ] as const) {
      const refused = await save('2018', entry, { status });
      expect(refused.status).toBe(400);
      expect(refused.problem?.message).toContain('đang được chuyển ô');
    }
    const other = await save('2018', { value: 9 });
    expect(other.data).toEqual({ created: 1, corrected: 0, verified: 0, removed: 0 });
    expect(await rowsOf(documentId)).toEqual(before);
    expect(cellOf(await open('2018'), scene.d, scene.admitted)?.verified?.value).toBe(9);
    expect(cellOf(await open('2017'), scene.d, scene.admitted)?.verified?.value).toBe(7);
  });

  test('once its draft is taken back or verified, the figure is corrected as ever', async () => {
    const documentId = await moved('2019', { period: '2020' });
    await app().strapi.documents(FIGURE).discardDraft({ documentId });
    expect((await save('2019', { value: 8 })).data).toMatchObject({ corrected: 1 });
    await app()
      .strapi.documents(FIGURE)
      .update({ documentId, data: { period: '2020' } } as never);
    await app().strapi.documents(FIGURE).publish({ documentId });
    expect((await save('2020', { value: 10 })).data).toMatchObject({ corrected: 1 });
    const subject = `organisation:${scene.d}`;
    expect(await rowsOf(documentId)).toEqual([
      { verified: false, period: '2020', value: 10, subject },
      { verified: true, period: '2020', value: 10, subject },
    ]);
  });

  test('what is saved in the content manager between looking and writing is told, never overwritten', async () => {
    const about = { indicator: scene.admitted, organisation: scene.c, period: '2010' };
    const documentId = await scene.figure({ ...about, value: 5 });
    const seen = cellOf(await open('2010'), scene.c, scene.admitted)!.version;
    const { strapi } = app();
    let tell = () => {};
    let finish = () => {};
    const written = new Promise<void>((resolve) => (tell = resolve));
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const theirs = strapi.db.transaction(async () => {
      await strapi
        .documents(FIGURE)
        .update({ documentId, status: 'published', data: { value: 99 } } as never);
      tell();
      await finished;
    });
    await written;
    const ours = save('2010', { value: 6 }, { was: seen, organisation: scene.c });
    await wait(1000); // long enough for a save that does not wait to have looked
    finish();
    await theirs;
    expect(await ours).toMatchObject({
      status: 400,
      problem: { name: 'ConflictError', current: { verified: { value: 99 } } },
    });
    expect((await rowsOf(documentId)).map(({ value }) => value)).toEqual([99, 99]);
  });
});
