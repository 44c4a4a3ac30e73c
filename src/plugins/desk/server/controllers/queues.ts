import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { GROUPINGS, type Grouping, type UnverifiedFilter } from '../domain/queues/unverified';
import { getService } from '../get-service';
import { READ_AT_ONCE } from '../services/slips';
import { readPage, type PageQuery } from './read-page';
import { refuseOthers } from './refuse-others';
import { fieldsOf, personOf } from './request';

const PAGE = ['page', 'pageSize'];
const DOCUMENT_ID = /^[a-z0-9]{1,40}$/;
const MOST_AT_ONCE = 100;

/** The queues of the desk. */
const queues = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => getService(strapi, 'queues');
  const list = async <Item>(
    ctx: Context,
    read: (page: PageQuery) => Promise<{ items: readonly Item[]; total: number }>
  ) => {
    const page = readPage(ctx.query);
    const { items, total } = await read(page);
    ctx.body = {
      data: items,
      meta: { pagination: { ...page, total, pageCount: Math.ceil(total / page.pageSize) } },
    };
  };

  return {
    /** GET /desk/queues: how many wait in each. */
    async count(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, []);
      ctx.body = { data: await service().count(personOf(ctx)) };
    },

    /** GET /desk/queues/unverified?indicator=…&organisation=…&cluster=…&page=1&pageSize=20 (documentIds) */
    async unverified(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, [...GROUPINGS, ...PAGE]);
      const filter = readFilter(ctx.query);
      await list(ctx, (page) => service().unverified(filter, page, personOf(ctx)));
    },

    /** GET /desk/queues/unverified/groups?by=indicator */
    async groups(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, ['by']);
      ctx.body = { data: await service().groups(readGrouping(ctx.query.by), personOf(ctx)) };
    },

    /** GET /desk/queues/contradictions?page=1&pageSize=20 */
    async contradictions(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, PAGE);
      await list(ctx, (page) => service().contradictions(page));
    },

    /** GET /desk/queues/revisions?page=1&pageSize=20 */
    async revisions(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, PAGE);
      await list(ctx, (page) => service().revisions(page));
    },

    /** GET /desk/queues/slips?page=1: the articles changed last, a few to a page, with the slips in them. */
    async slips(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, ['page']);
      const { page } = readPage({ page: ctx.query.page });
      const { items, total } = await getService(strapi, 'slips').read(page, personOf(ctx));
      const pagination = { page, pageSize: READ_AT_ONCE, total, pageCount: Math.ceil(total / READ_AT_ONCE) };
      ctx.body = { data: items, meta: { pagination } };
    },

    /** POST /desk/queues/unverified/verify { documentIds: […] }: all of them, or none. */
    async verify(ctx: Context): Promise<void> {
      refuseOthers(ctx.query, []);
      const { documentIds, ...others } = fieldsOf(ctx);
      refuseOthers(others, ['documentIds']);
      ctx.body = { data: { verified: await service().verify(readIds(documentIds), personOf(ctx)) } };
    },
  };
};

function readFilter(query: Record<string, unknown>): UnverifiedFilter {
  return Object.fromEntries(
    GROUPINGS.flatMap((name) => (query[name] === undefined ? [] : [[name, readId(name, query[name])]]))
  );
}

function readId(name: string, value: unknown): string {
  if (typeof value === 'string' && DOCUMENT_ID.test(value)) return value;
  throw new errors.ValidationError(`"${name}" là ${JSON.stringify(value)}; phải là một documentId.`);
}

function readIds(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_AT_ONCE) {
    throw new errors.ValidationError(`"documentIds" phải là danh sách từ 1 đến ${MOST_AT_ONCE} documentId.`);
  }
  return [...new Set(value.map((each, at) => readId(`documentIds.${at}`, each)))];
}

function readGrouping(by: unknown): Grouping {
  if (typeof by === 'string' && (GROUPINGS as readonly string[]).includes(by)) return by as Grouping;
  throw new errors.ValidationError(`"by" là "${String(by ?? '')}"; phải là ${GROUPINGS.join(', ')}.`);
}

export default queues;
