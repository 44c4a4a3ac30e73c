import type { App } from '../helpers/strapi';
import { playScene, type Scene } from './figures-scene';
import { signInTeam, type Role, type Team } from './team';

interface List<Data> {
  data: Data;
  meta: { pagination: { total: number; pageCount: number } };
}

/** Plays the scene of the panels before the tests of a suite, whose team reads what the desk lists. */
export function queuesScene(app: () => App) {
  let scene: Scene;
  let team: Team;
  const as = (role: Role) => team[role];
  beforeAll(async () => {
    scene = await playScene(app().strapi);
    team = await signInTeam(app());
  });
  return {
    scene: () => scene,
    as,
    read: async <Data>(path: string, role: Role = 'editor'): Promise<List<Data>> => {
      const { status, body } = await as(role).get(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      return body as unknown as List<Data>;
    },
  };
}
