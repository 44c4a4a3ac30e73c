import { signIn, type Colleague } from '../helpers/admin';
import { eachDatabase } from '../helpers/strapi';

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** What each plugin's pages in the admin ask; a route that comes later is tested as well. */
const PLUGINS = ['desk', 'aggregates', 'figures'] as const;

eachDatabase('a parameter that nobody reads', (app) => {
  let owner: Colleague;
  const routesOf = (plugin: string) => {
    const { admin } = app().strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
    return admin.routes.map(({ method, path }) => ({
      method,
      path: `/${plugin}${path.replace(':id', '1')}`,
    }));
  };
  const send = ({ method, path }: Route) =>
    method === 'GET' ? owner.get(`${path}?la=1`) : owner.post(`${path}?la=1`, {});

  beforeAll(async () => {
    owner = await signIn(app(), 'strapi-super-admin');
  });

  test.each(PLUGINS)('is refused and named by every address of %s', async (plugin) => {
    const routes = routesOf(plugin);
    expect(routes.length).toBeGreaterThan(0);
    const answers: string[] = [];
    for (const route of routes) {
      const { status, body } = await send(route);
      answers.push(`${route.method} ${route.path}: ${status} ${body.error?.message.includes('"la"')}`);
    }
    expect(answers).toEqual(routes.map(({ method, path }) => `${method} ${path}: 400 true`));
  });

  test('beside a batch of figures: the answer says where "status" belongs, and nothing is written', async () => {
    const figures = app().strapi.db.query('api::figure.figure');
    const before = await figures.count();
    const { status, body } = await owner.post('/figures/batch?status=published', {
      data: [{ period: '2024' }],
    });
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/"status" beside "data" in the body/);
    expect(await figures.count()).toBe(before);
  });

  test('in the body of an aggregate query', async () => {
    const { status, body } = await owner.post('/aggregates/run', {
      ...{ uid: 'api::figure.figure', query: { aggregate: { count: '*' } }, limit: 5 },
    });
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('"limit"')]);
  });

  test('and what the pages do send is answered', async () => {
    const query = { aggregate: { count: '*' } };
    const counted = await owner.post('/aggregates/run', { uid: 'api::figure.figure', query });
    const types = await owner.get('/aggregates/types');
    const categories = await owner.get('/desk/paste/categories');
    expect([counted.status, types.status, categories.status]).toEqual([200, 200, 200]);
  });
});
