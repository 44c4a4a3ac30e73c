import type { UID } from '@strapi/strapi';
import { fill, publicTypes } from '../helpers/fill';
import { eachDatabase } from '../helpers/strapi';

const OPEN = 'CONG KHAI';
const SECRET = 'BI MAT';
const FIGURE = 'api::figure.figure';
/** Words that appear only in what must not leave the house. */
const FORBIDDEN =
  /BI MAT|bi-mat|createdBy|updatedBy|resetPasswordToken|"password"|Key"|askerName|askerContact/;

const ADMIN_FIELDS = ['createdBy', 'updatedBy', 'createdBy.password', 'localizations.createdBy.email'];

eachDatabase('the public', (app) => {
  const types = () => publicTypes(app().strapi);
  const path = (type: { kind: string; info: { singularName: string; pluralName: string } }) =>
    `/api/${type.kind === 'singleType' ? type.info.singularName : type.info.pluralName}`;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const { strapi } = app();
    // A figure can be published only once its indicator and its subject are there.
    const figuresLast = types().sort((a, b) => Number(a.uid === FIGURE) - Number(b.uid === FIGURE));
    for (const { uid, options, pluginOptions } of figuresLast) {
      // Every type in turn: the generated types describe one at a time.
      const documents = strapi.documents(uid as 'api::article.article');
      const localized = (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized;
      const draftAndPublish = options?.draftAndPublish === true;
      const data = (text: string) => fill(strapi, uid as UID.ContentType, text) as never;
      const { documentId } = await strapi.db.transaction(() =>
        documents.create({ data: { ...(data(OPEN) as object), ...publicOnly(uid) } as never })
      );
      ids[uid] = documentId;
      if (!draftAndPublish) continue;
      await documents.publish({ documentId });
      // What the public must not see: changes since, another locale's draft, and a document never published.
      await documents.update({
        documentId,
        data: { ...(data(SECRET) as object), ...publicOnly(uid) } as never,
      });
      if (localized) await documents.update({ documentId, locale: 'en', data: data(SECRET) });
      await documents.create({ data: { ...(data(SECRET) as object), ...publicOnly(uid) } as never });
    }
  });

  /** A figure needs a subject and an indicator to be published at all. */
  function publicOnly(uid: string) {
    if (uid !== FIGURE) return {};
    return {
      value: 1,
      indicator: ids['api::indicator.indicator'],
      organisation: ids['api::organisation.organisation'],
    };
  }

  test('reads what is published, in every type', async () => {
    for (const type of types()) {
      const { body } = await app().http.get(path(type)).expect(200);
      expect(JSON.stringify(body)).toMatch(/CONG KHAI|2024/);
    }
  });

  test('sees no draft, no private field and no admin data over REST', async () => {
    for (const type of types()) {
      const one = `${path(type)}/${ids[type.uid]}`;
      const queries = [
        '',
        '?populate=*',
        '?populate=localizations',
        '?populate[localizations][populate]=*',
        '?status=draft',
        '?status=draft&populate=*',
        '?status[$ne]=published',
        '?publicationFilter=modified',
        '?publicationFilter=never-published',
        '?hasPublishedVersion=false',
        '?populate[localizations][status]=draft',
        '?locale=en',
        '?locale=*',
        '?locale=en&status=draft',
        '?filters[publishedAt][$null]=true',
        ...ADMIN_FIELDS.map((field) => `?populate=${field}`),
        ...ADMIN_FIELDS.map((field) => `?fields=${field}`),
        `?_q=${encodeURIComponent(SECRET)}`,
      ];
      for (const query of queries) {
        for (const address of type.kind === 'singleType' ? [path(type)] : [path(type), one]) {
          const { text, status } = await app().http.get(address + query);
          // A refusal may name the field that was asked for, but tells no value.
          const leak = status === 200 ? FORBIDDEN.exec(text) : /BI MAT|bi-mat/.exec(text);
          expect({ address, query, leak: leak?.[0] }).toEqual({
            address,
            query,
            leak: undefined,
          });
        }
      }
    }
  });

  test('would have seen them with an API token: the secrets are really there', async () => {
    const service = app().strapi.service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const token = await service.create({ name: 'preview', type: 'read-only', lifespan: null });
    const { text } = await app()
      .http.get('/api/articles?status=draft')
      .set('Authorization', `Bearer ${token.accessKey}`)
      .expect(200);
    expect(text).toContain(SECRET);
  });

  test('learns nothing by asking about fields it may not read', async () => {
    for (const type of types()) {
      for (const field of [
        'createdBy[email]',
        'createdBy[password]',
        'updatedBy[id]',
        'askerName',
        'note',
        'ownerKey',
      ]) {
        const response = await app().http.get(
          `${path(type)}?filters[${field.replace('[', '][')}][$startsWith]=a`.replace(']]', ']')
        );
        expect(response.status).toBe(type.kind === 'singleType' ? response.status : 400);
      }
      await app()
        .http.get(`${path(type)}?sort=createdBy.email`)
        .expect(400);
      await app()
        .http.get(`${path(type)}?unknown=1`)
        .expect(400);
    }
  });

  test('changes nothing', async () => {
    for (const type of types()) {
      const one = type.kind === 'singleType' ? path(type) : `${path(type)}/${ids[type.uid]}`;
      await app().http.put(one).send({ data: {} }).expect(403);
      await app().http.delete(one).expect(403);
      if (type.kind !== 'singleType') await app().http.post(path(type)).send({ data: {} }).expect(403);
    }
  });

  test('has no other doors', async () => {
    for (const address of [
      '/api/users',
      '/api/users/1',
      '/api/users-permissions/roles',
      '/api/upload/files',
      '/api/redirects',
      '/api/i18n/locales',
    ])
      expect((await app().http.get(address)).status).toBeGreaterThanOrEqual(400);
    expect(
      (
        await app()
          .http.post('/api/auth/local/register')
          .send({ username: 'ai-do', email: 'a@example.org', password: 'matkhau1' })
      ).status
    ).toBeGreaterThanOrEqual(400);
    expect((await app().http.get('/content-manager/collection-types/api::article.article')).status).toBe(401);
  });

  test('sees no draft, no private field and no admin data over GraphQL', async () => {
    const { http } = app();
    const ask = async (query: string) => (await http.post('/graphql').send({ query })).text;
    const schema = JSON.parse(await ask('{ __schema { types { name fields { name } } } }')) as Schema;
    const fields = new Map(schema.data.__schema.types.map(({ name, fields }) => [name, fields ?? []]));

    for (const { uid, info, kind, attributes } of types()) {
      const name = info.singularName.replace(/(^|-)(.)/g, (_match: string, _dash: string, letter: string) =>
        letter.toUpperCase()
      );
      const known = fields.get(name)?.map((field) => field.name) ?? [];
      expect(known).toEqual(
        expect.not.arrayContaining(['createdBy', 'updatedBy', 'askerName', 'note', 'ownerKey', 'subjectKey'])
      );

      const scalars = Object.entries(attributes as Record<string, { type: string }>).filter(
        ([field, { type }]) => known.includes(field) && ['string', 'text', 'integer'].includes(type)
      );
      const selection = ['documentId', ...scalars.map(([field]) => field)].join(' ');
      const query = kind === 'singleType' ? camel(info.singularName) : camel(info.pluralName);
      const localizations = known.includes('localizations') ? `localizations { ${selection} }` : '';
      for (const args of [
        '',
        '(status: DRAFT)',
        '(status: DRAFT, locale: "en")',
        '(locale: "en")',
        '(publicationFilter: MODIFIED)',
        '(hasPublishedVersion: false)',
        '(filters: { publishedAt: { null: true } })',
      ]) {
        const text = await ask(`{ ${query}${args} { ${selection} ${localizations} } }`);
        expect({ uid, args, leak: FORBIDDEN.exec(text)?.[0] }).toEqual({ uid, args, leak: undefined });
      }
    }
  });
});

interface Schema {
  data: { __schema: { types: { name: string; fields: { name: string }[] | null }[] } };
}

const camel = (name: string) =>
  name.replace(/-(.)/g, (_match: string, letter: string) => letter.toUpperCase());
