import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { refuseRows } from '../access/refuse-rows';
import { getService } from '../get-service';

const STATUSES = ['draft', 'published'];

/** Many figures at once, for the end of a year. Never granted to readers. */
const batch = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /api/figures/batch { data: [row, …], status?: 'draft' | 'published' } → 201 { data: [{ documentId }, …] } */
  async create(ctx: Context) {
    const { data, status } = readBatch(ctx);
    const documentIds = await getService(strapi, 'batch').create(data, status === 'published');
    ctx.status = 201;
    ctx.body = { data: documentIds.map((documentId) => ({ documentId })), meta: { status } };
  },

  /** POST /figures/batch in the admin, the same: the figures are those of the user, whose role must allow each of them. */
  async enter(ctx: Context) {
    const { data, status } = readBatch(ctx);
    const { user, userAbility: ability } = ctx.state as { user: { id: number }; userAbility: unknown };
    const published = status === 'published';
    refuseRows(strapi, { id: user.id, ability }, data, published);
    const documentIds = await getService(strapi, 'batch').create(data, published, user.id);
    ctx.status = 201;
    ctx.body = { data: documentIds.map((documentId) => ({ documentId })), meta: { status } };
  },
});

function readBatch(ctx: Context) {
  refuseQuery(ctx.query);
  return parseBody((ctx.request as unknown as { body?: unknown }).body);
}

/** The core API takes `?status=` where it creates; passed over here, rows meant as verified would stay drafts. */
function refuseQuery(query: object) {
  const [name] = Object.keys(query);
  if (name === undefined) return;
  throw new errors.ValidationError(
    `Unknown parameter "${name}". This address takes none: put "status" beside "data" in the body.`,
    { param: name }
  );
}

function parseBody(body: unknown): { data: unknown[]; status: string } {
  const { data, status = 'draft', ...others } = (body ?? {}) as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new errors.ValidationError(`Unknown field "${unknown}". The body takes "data" and "status".`);
  }
  if (!Array.isArray(data)) throw new errors.ValidationError('"data" must be a list of figures.');
  if (typeof status !== 'string' || !STATUSES.includes(status)) {
    throw new errors.ValidationError(`"status" must be draft or published; got "${String(status)}".`);
  }
  return { data, status };
}

export default batch;
