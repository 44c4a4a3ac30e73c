import type { App } from './strapi';

const PASSWORD = 'Matkhau-123';

/** A person of the newsroom, signed in to the admin: requests carry their role. */
export interface Colleague {
  get: (path: string) => Promise<Answer>;
  post: (path: string, body?: object) => Promise<Answer>;
  put: (path: string, body?: object) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
}

interface Answer {
  status: number;
  // Each test narrows what it reads.
  body: { data: Record<string, unknown> & { documentId: string }; error?: { message: string } };
}

/** Makes a user with the role and signs them in, as the login form does. */
export async function signIn({ strapi, http }: App, roleCode: string): Promise<Colleague> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const email = `${roleCode}@example.org`;
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<object> };
  await users.create({ firstname: roleCode, email, password: PASSWORD, isActive: true, roles: [role.id] });
  const { body } = await http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  const authorization = `Bearer ${body.data.token}`;
  const send = (method: 'get' | 'post' | 'put' | 'delete') => async (path: string, data?: object) => {
    const { status, body } = await http[method](path).set('Authorization', authorization).send(data);
    return { status, body } as Answer;
  };
  return { get: send('get'), post: send('post'), put: send('put'), delete: send('delete') };
}
