import type { Grid, GridCell } from '../../src/plugins/desk/server/domain/grid/grid';
import type { App } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';
import { signInTeam, type Role, type Team } from './team';

interface Problem {
  path: string[];
  name: string;
  message: string;
  current?: { verified: { value: number } | null; version: string };
}

export const cellOf = (grid: Grid, organisation: string, indicator: string): GridCell | undefined =>
  grid.cells.find((cell) => cell.subject.endsWith(`:${organisation}`) && cell.indicator === indicator);

/** What is typed into a cell. */
export const entry = (value: number | null, more: object = {}) => ({ value, ...more });

/** A cell as the grid sends it, with the version that its editor saw; null clears it. */
export const cell = (organisation: string, indicator: string, saved: object | null, was = '') => ({
  subject: `organisation:${organisation}`,
  indicator,
  entry: saved,
  was,
});

export const problems = (body: unknown) =>
  (body as { error: { details: { errors: Problem[] } } }).error.details.errors;

/** Plays the scene of the panels before the tests of a suite, whose team fills the grid of its cluster. */
export function gridScene(app: () => App) {
  let scene: Scene;
  let team: Team;
  const as = (role: Role) => team[role];
  beforeAll(async () => {
    scene = await playScene(app().strapi);
    team = await signInTeam(app());
  });

  const sheet = () => `subject=cluster:${scene.cluster}&period=2024`;
  const open = async (query = sheet(), who: Role = 'emulation-board') => {
    const { status, body } = await as(who).get(`/desk/grid?${query}`);
    expect(status).toBe(200);
    return body.data as unknown as Grid;
  };
  const save = (cells: object[], more: object = {}, who: Role = 'emulation-board') =>
    as(who).post('/desk/grid', {
      subject: `cluster:${scene.cluster}`,
      period: '2024',
      status: 'published',
      cells,
      ...more,
    });
  return {
    scene: () => scene,
    as,
    /** The query of the cluster's own sheet. */
    sheet,
    open,
    save,
    /** How many rows of figures there are. */
    count: () => app().strapi.db.query('api::figure.figure').count(),
  };
}
