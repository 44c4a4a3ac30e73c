import type { UID } from '@strapi/strapi';
import type { AdminAbility, Caller } from '../../src/plugins/aggregates/server/access/caller';
import type { AggregateQuery } from '../../src/plugins/aggregates/server/core/query';
import { getService } from '../../src/plugins/aggregates/server/get-service';
import { allow } from '../aggregates/allow';
import { eachDatabaseOf } from '../aggregates/boot-types';
import { SHOP, write } from '../aggregates/shop-types';

const SALE = 'api::sale.sale' as UID.ContentType;
const READ = 'plugin::content-manager.explorer.read';

eachDatabaseOf(SHOP, {}, 'who may measure what', (app) => {
  beforeAll(async () => {
    const { strapi } = app();
    await allow(strapi, 'public', ['api::sale.sale.find']);
    await allow(strapi, 'authenticated', ['api::sale.sale.find', 'api::store.store.find']);
    const keeper = await write(strapi, 'keeper', { name: 'Ann' });
    const shop = await write(strapi, 'store', { name: 'north', rent: 900, keeper });
    await write(strapi, 'sale', {
      title: 'a',
      quantity: 5,
      margin: 1,
      shop,
      box: { material: 'tin', code: 'x' },
    });
    await write(strapi, 'sale', { title: 'b', quantity: 7, margin: 2, shop });
    await write(strapi, 'sale', { title: 'draft', quantity: 1000 }, { status: 'draft' });
  });

  const get = async (query: string, token?: string) => {
    const request = app().http.get(`/api/sales/aggregate?${query}`);
    const { status, body } = await (token ? request.set('Authorization', `Bearer ${token}`) : request);
    return { status, body: body as { data: unknown; error?: { message: string; details: unknown } } };
  };

  async function login(): Promise<string> {
    const users = app().strapi.plugin('users-permissions');
    const role = await app()
      .strapi.db.query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const name = `user${Math.random()}`;
    const user = await users.service('user').add({
      username: name,
      email: `${name}@example.test`,
      password: 'Secret123',
      provider: 'local',
      confirmed: true,
      role: role.id,
    });
    return users.service('jwt').issue({ id: user.id }) as string;
  }

  async function token(
    type: 'read-only' | 'full-access' | 'custom',
    permissions?: string[]
  ): Promise<string> {
    const created = await app()
      .strapi.service('admin::api-token')
      .create({
        name: `${type}${Math.random()}`,
        description: '',
        type,
        kind: 'content-api',
        lifespan: null,
        permissions,
      });
    return created.accessKey as string;
  }

  test('a role that may not find the type may not aggregate it', async () => {
    expect((await app().http.get('/api/stores/aggregate')).status).toBe(403);
  });

  test.each([
    'aggregate[sum]=FIELD',
    'aggregate[max]=FIELD',
    'groupBy=FIELD',
    'having[sum][FIELD][$gt]=0',
    'having[max][FIELD][$null]=true',
    'sort=max.FIELD:asc',
  ])('%s is answered alike for private, secret, unreadable and absent fields', async (query) => {
    const answers = await Promise.all(
      [
        'margin',
        'pin',
        'shop.name',
        'shop.rent',
        'shop',
        'box.code',
        'createdBy.email',
        'createdBy',
        'absent',
        'absent.name',
      ].map(async (field) => {
        const asked =
          field.includes('.') && query.startsWith('having')
            ? query.replace(
                '[FIELD]',
                field
                  .split('.')
                  .map((name) => `[${name}]`)
                  .join('')
              )
            : query.replace('FIELD', field);
        const { status, body } = await get(asked);
        const parts = field
          .split('.')
          .map((name) => `[${name}]`)
          .join('');
        const text = JSON.stringify([status, body]).replaceAll(parts, 'FIELD').replaceAll(field, 'FIELD');
        return text;
      })
    );

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('400');
  });

  test.each([
    'filters[margin][$gt]=1',
    'filters[shop][rent][$gt]=1',
    'filters[shop][name]=north',
    'filters[pin][$notNull]=true',
  ])('%s is refused, so that counts are no oracle', async (query) => {
    expect((await get(query)).status).toBe(400);
  });

  test('somebody logged in sees what their role sees', async () => {
    const user = await login();

    expect((await get('groupBy=shop.name', user)).body.data).toEqual([
      { keys: { 'shop.name': 'north' }, count: 2 },
    ]);
    expect((await get('groupBy=shop.rent', user)).status).toBe(400);
    expect((await get('groupBy=shop.keeper.name', user)).status).toBe(400);
    expect((await get('status=draft', user)).status).toBe(200);
  });

  test('the public sees no drafts', async () => {
    expect((await get('')).body.data).toEqual([{ keys: {}, count: 2 }]);
    expect((await get('status=draft')).status).toBe(400);
  });

  test('read-only tokens may aggregate, custom ones what they may find, full ones everything but private', async () => {
    const readOnly = await token('read-only');
    const custom = await token('custom', ['api::sale.sale.find']);
    const full = await token('full-access');

    expect((await get('groupBy=shop.keeper.name', readOnly)).status).toBe(200);
    expect((await get('aggregate[sum]=quantity', custom)).body.data).toEqual([
      { keys: {}, sum: { quantity: 12 } },
    ]);
    expect((await get('groupBy=shop.name', custom)).status).toBe(400);
    expect((await get('groupBy=shop.name', full)).status).toBe(200);
    expect((await get('aggregate[sum]=margin', full)).status).toBe(400);
    expect(
      (await app().http.get('/api/stores/aggregate').set('Authorization', `Bearer ${custom}`)).status
    ).toBe(403);
  });

  test('row filters of document middlewares hold', async () => {
    let on = true;
    app().strapi.documents.use((context, next) => {
      if (!on || context.uid !== SALE || context.action !== 'findMany') return next();
      const params = context.params as { filters?: object };
      context.params = { ...params, filters: { $and: [params.filters ?? {}, { title: 'b' }] } } as never;
      return next();
    });
    const rows = await getService(app().strapi, 'aggregate').run(SALE, { aggregate: { sum: 'quantity' } });
    const fetched = await app()
      .strapi.documents(SALE)
      .findMany({ status: 'published' } as never);
    on = false;

    // the middleware was registered after the plugin's own: it must still be heard
    expect(fetched).toHaveLength(1);
    expect(rows.groups).toEqual([{ keys: {}, sum: { quantity: 7 } }]);
  });

  describe('administrators', () => {
    async function ability(
      rules: { subject: string; fields?: string[]; conditions?: string[] }[]
    ): Promise<Caller> {
      const { strapi } = app();
      const permissions = rules.map(({ subject, fields, conditions = [] }) => ({
        action: READ,
        actionParameters: {},
        subject,
        properties: { ...(fields && { fields }), ...(subject === SALE && { locales: ['en'] }) },
        conditions,
      }));
      const { engine } = strapi.service('admin::permission');
      return {
        kind: 'admin',
        ability: (await engine.generateTokenAbility(permissions, { id: 1 })) as AdminAbility,
      };
    }
    const run = (query: AggregateQuery, caller: Caller) =>
      getService(app().strapi, 'aggregate').run(SALE, query, caller);

    test('measure the fields that their role reads, private ones too, and no others', async () => {
      const caller = await ability([{ subject: SALE, fields: ['title', 'margin', 'shop'] }]);

      expect((await run({ aggregate: { sum: 'margin' } }, caller)).groups).toEqual([
        { keys: {}, sum: { margin: 3 } },
      ]);
      await expect(run({ aggregate: { sum: 'quantity' } }, caller)).rejects.toThrow(/no field "quantity"/);
      await expect(run({ groupBy: 'shop.name' }, caller)).rejects.toThrow(/no field "shop.name"/);
      await expect(run({ filters: { quantity: { $gt: 6 } } }, caller)).rejects.toThrow(/Invalid/);
    });

    test('follow relations to types that they read', async () => {
      const caller = await ability([
        { subject: SALE, fields: ['shop'] },
        { subject: 'api::store.store', fields: ['name'] },
      ]);

      expect((await run({ groupBy: 'shop.name' }, caller)).total).toBe(1);
      await expect(run({ groupBy: 'shop.rent' }, caller)).rejects.toThrow(/no field "shop.rent"/);
    });

    test('see only the rows that their conditions allow', async () => {
      const caller = await ability([
        { subject: SALE, fields: ['quantity'], conditions: ['admin::is-creator'] },
      ]);

      expect((await run({ aggregate: { count: '*', sum: 'quantity' } }, caller)).groups).toEqual([
        { keys: {}, count: 0, sum: { quantity: null } },
      ]);
    });

    test('may not measure a field that they read on some rows only', async () => {
      const caller = await ability([
        { subject: SALE, fields: ['title'] },
        { subject: SALE, fields: ['title', 'quantity'], conditions: ['admin::is-creator'] },
      ]);

      expect((await run({ groupBy: 'title' }, caller)).total).toBe(2);
      await expect(run({ aggregate: { sum: 'quantity' } }, caller)).rejects.toThrow(/no field "quantity"/);
    });

    test('get a 403 for a type that they may not read', async () => {
      await expect(run({}, await ability([{ subject: 'api::store.store' }]))).rejects.toThrow('Forbidden');
    });
  });
});
