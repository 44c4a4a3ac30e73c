import { openProxy, type Proxy } from '../faults/proxy';
import { signIn, type Colleague } from '../helpers/admin';
import { postgresUrl } from '../helpers/postgres';
import { bootStrapi, type App } from '../helpers/strapi';

const INDICATOR = 'api::indicator.indicator';
const PANEL = '/api/organisations/any/figures';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: { data: unknown; error?: { status: number; name: string; message: string } };
}

async function createToken({ strapi }: App): Promise<string> {
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const token = { name: 'program', description: '', type: 'full-access', lifespan: null };
  return (await tokens.create(token)).accessKey;
}

const indicator = (code: string) => ({
  code,
  name: code,
  unit: 'person' as const,
  kind: 'flow' as const,
  better: 'higher' as const,
});

describe('a PostgreSQL that is away', () => {
  let app: App;
  let proxy: Proxy;
  let token: string;
  let editor: Colleague;
  let cookies: string[];

  beforeAll(async () => {
    proxy = await openProxy(Number(new URL(postgresUrl('postgres')).port));
    app = await bootStrapi('postgres', ({ DATABASE_URL }) => {
      const address = new URL(DATABASE_URL as string);
      address.port = String(proxy.port);
      return { DATABASE_URL: address.href };
    });
    token = await createToken(app);
    editor = await signIn(app, 'strapi-super-admin');
    const login = { email: 'strapi-super-admin@example.org', password: 'Matkhau-123' };
    const { headers } = await app.http.post('/admin/login').send(login);
    cookies = [headers['set-cookie'] ?? []].flat();
  });

  afterAll(async () => {
    await app.close();
    await proxy.close();
  });

  const doors: [string, () => PromiseLike<{ status: number; body: unknown }>][] = [
    ['a reader of a list', () => app.http.get('/api/organisations')],
    ['a reader of a panel', () => app.http.get(PANEL)],
    ['a program that reads a panel', () => app.http.get(PANEL).set('Authorization', `Bearer ${token}`)],
    [
      'a program that writes',
      () =>
        app.http
          .post('/api/indicators')
          .set('Authorization', `Bearer ${token}`)
          .send({ data: indicator('x') }),
    ],
    ['GraphQL', () => app.http.post('/graphql').send({ query: '{ organisations { documentId } }' })],
    ['an editor', () => editor.get(`/content-manager/collection-types/${INDICATOR}`)],
    [
      'an editor who signs in',
      () => app.http.post('/admin/login').send({ email: 'a@example.org', password: 'Matkhau-123' }),
    ],
    [
      'an editor whose session goes on',
      () => app.http.post('/admin/access-token').set('Cookie', cookies).send({}),
    ],
  ];

  /** On either side of the outage nobody is told that there is one. */
  const expectService = async () => {
    for (const [door, ask] of doors) {
      const { status } = await ask();
      expect({ door, down: status >= 500 }).toEqual({ door, down: false });
    }
  };

  test('is told to everybody as 503, and all is well when it is back', async () => {
    jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    await expectService();
    await proxy.cut();
    try {
      for (const [door, ask] of doors) {
        const { status, body } = (await ask()) as Answer;
        const { name, message } = body.error ?? {};
        expect({ door, status, name, message }).toEqual({
          door,
          status: 503,
          name: 'ServiceUnavailableError',
          message: expect.stringContaining('cơ sở dữ liệu'),
        });
      }
      await app.http.get('/_health').expect(204);
    } finally {
      await proxy.mend();
    }
    await expectService();
    jest.restoreAllMocks();
  }, 60_000);

  test.each([
    ['that reads documents', '{ organisations { documentId } }', 'findMany'],
    ['that reads a panel', '{ organisationPanel(documentId: "any", period: "2024") { version } }', 'check'],
  ])('is told when it goes away in the middle of a GraphQL query %s', async (_what, query, step) => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const { strapi } = app;
    const freshness = strapi.plugin('figures').service('freshness') as { check(): Promise<void> };
    const { check } = freshness;
    let armed = true;
    const cutOnce = async () => {
      if (armed) await proxy.cut();
      armed = false;
    };
    if (step === 'check') freshness.check = () => cutOnce().then(check);
    else
      strapi.documents.use(async ({ action }, next) => {
        if (action === step) await cutOnce();
        return next();
      });
    const { status, text } = await app.http.post('/graphql').send({ query });
    freshness.check = check;
    await proxy.mend();
    const told = text.includes('cơ sở dữ liệu');
    expect({ armed, status, told }).toEqual({ armed: false, status: 503, told: true });
    logged.mockRestore();
  });

  test('delays what is derived from a write just before it, and nobody has to ask', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const pending = async () => (await app.strapi.db.connection('figures_pending').select('id')).length;
    await app.strapi.db.transaction(async ({ onCommit }) => {
      onCommit(() => proxy.cut());
      await app.strapi.documents(INDICATOR).create({ data: indicator('just-before') });
    });
    const waits = /^figures: derived data waits: [^"]*$/;
    const isTold = () => logged.mock.calls.some(([line]) => waits.test(String(line)));
    for (let wait = 0; wait < 100 && !isTold(); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(isTold()).toBe(true);
    await proxy.mend();
    expect(await pending()).toBeGreaterThan(0);
    for (let wait = 0; wait < 20 && (await pending()) > 0; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(await pending()).toBe(0);
    logged.mockRestore();
  }, 60_000);

  test('harms nobody when it goes away while a connection is being made', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    await proxy.cut();
    await proxy.mend();
    proxy.cutAt('SET search_path'); // the first thing that Strapi says on a new connection
    await app.http.get('/api/organisations').expect(503);
    await proxy.mend();
    await app.http.get('/api/organisations').expect(200);
    expect(logged).toHaveBeenCalledWith(expect.stringMatching(/^A new connection to the database was lost/));
    logged.mockRestore();
  }, 60_000);

  test('leaves a stranger a stranger while it answers', async () => {
    await app.http.get('/api/organisations').set('Authorization', 'Bearer nobody').expect(401);
  });
});

describe('a SQLite disk that is full', () => {
  let app: App;
  let token: string;

  beforeAll(async () => {
    app = await bootStrapi('sqlite');
    token = await createToken(app);
  });
  afterAll(() => app.close());

  const limit = (pages: number) => app.strapi.db.connection.raw(`PRAGMA max_page_count = ${pages}`);
  const post = async (path: string, body: object): Promise<Answer> =>
    app.http.post(path).set('Authorization', `Bearer ${token}`).send(body);

  test('is told as 507 over REST and by name over GraphQL, nothing is half-written, and with room all goes on', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const definition = 'dài '.repeat(60_000);
    await limit(1); // SQLite takes the pages that there are: the file cannot grow
    const refused = await post('/api/indicators', { data: { ...indicator('full-rest'), definition } });
    expect(refused.status).toBe(507);
    expect(refused.body.error).toMatchObject({
      name: 'InsufficientStorageError',
      message: expect.stringContaining('Ổ đĩa'),
    });
    const query = `mutation ($data: IndicatorInput!) { createIndicator(data: $data) { code } }`;
    const data = { ...indicator('full-graphql'), definition };
    const { body } = await post('/graphql', { query, variables: { data } });
    expect(JSON.stringify(body)).toMatch(/Ổ đĩa/);
    expect(await app.strapi.db.query(INDICATOR).count()).toBe(0);

    await limit(1_073_741_823);
    const { status } = await post('/api/indicators', { data: { ...indicator('room'), definition } });
    expect(status).toBe(201);
    expect(await app.strapi.db.query(INDICATOR).count()).toBe(1);
    logged.mockRestore();
  });
});
