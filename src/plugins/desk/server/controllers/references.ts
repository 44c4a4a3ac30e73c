import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { SubjectKind } from '../domain/choices';
import { getService } from '../get-service';
import { refuseOthers } from './refuse-others';

const KINDS = ['organisation', 'cluster'];
const LONGEST = 200;

const references = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /desk/indicators?search=nha mai am: what a figure may count. */
  async indicators(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['search']);
    const search = readSearch(ctx.query.search);
    ctx.body = { data: await getService(strapi, 'references').indicators(search) };
  },

  /** GET /desk/subjects?search=cao bang&kind=organisation: whom a figure may be about. */
  async subjects(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, ['search', 'kind']);
    const { search, kind } = ctx.query;
    ctx.body = { data: await getService(strapi, 'references').subjects(readSearch(search), readKind(kind)) };
  },
});

function readSearch(search: unknown = ''): string {
  if (typeof search === 'string' && search.length <= LONGEST) return search;
  throw new errors.ValidationError(`"search" phải là một cụm từ không quá ${LONGEST} ký tự.`);
}

function readKind(kind: unknown): SubjectKind | null {
  if (kind === undefined) return null;
  if (typeof kind === 'string' && KINDS.includes(kind)) return kind as SubjectKind;
  throw new errors.ValidationError(`"kind" là "${kind}"; phải là organisation hoặc cluster.`);
}

export default references;
