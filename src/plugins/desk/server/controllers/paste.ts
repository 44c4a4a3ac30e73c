import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Draft } from '../domain/paste/draft';
import { checkDraft } from '../domain/paste/check-draft';
import { getService } from '../get-service';
import { refuseOthers } from './refuse-others';
import { bodyOf, personOf } from './request';

/** Bytes of a pasted page: a hundred times a long post. */
const LARGEST = 1_000_000;
const MOST_DRAFTS = 20;

const paste = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /desk/paste/read { text }: the posts of a pasted page. */
  async read(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const text = readText(memberOf(bodyOf(ctx), 'text'));
    ctx.body = { data: await getService(strapi, 'paste').read(text, personOf(ctx)) };
  },

  /** GET /desk/paste/categories */
  async categories(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    ctx.body = { data: await getService(strapi, 'paste').categories() };
  },

  /** POST /desk/paste { drafts }: saves them as articles, all or none. */
  async save(ctx: Context): Promise<void> {
    refuseOthers(ctx.query, []);
    const drafts = readDrafts(memberOf(bodyOf(ctx), 'drafts'));
    ctx.status = 201;
    ctx.body = { data: await getService(strapi, 'paste').save(drafts, personOf(ctx)) };
  },
});

/** The one member that a body may have. */
function memberOf(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new errors.ValidationError(`Hãy gửi một đối tượng JSON có "${name}".`);
  const unknown = Object.keys(body).find((key) => key !== name);
  if (unknown !== undefined)
    throw new errors.ValidationError(`Không có trường "${unknown}"; chỉ có: ${name}.`);
  return (body as Record<string, unknown>)[name];
}

function readText(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '')
    throw new errors.ValidationError('"text" còn trống; hãy dán nội dung của một trang.');
  const size = Buffer.byteLength(text);
  if (size > LARGEST)
    throw new errors.ValidationError(
      `Văn bản nặng ${(size / 1e6).toFixed(1).replace('.', ',')} MB; hãy dán không quá 1 MB mỗi lần.`
    );
  return text;
}

function readDrafts(input: unknown): Draft[] {
  if (!Array.isArray(input) || input.length === 0 || input.length > MOST_DRAFTS)
    throw new errors.ValidationError(`"drafts" phải là danh sách từ 1 đến ${MOST_DRAFTS} bài.`);
  const checked = input.map(checkDraft);
  const problems = checked.flatMap((each, at) =>
    'problems' in each ? each.problems.map((problem) => `Bài ${at + 1}: ${problem}`) : []
  );
  if (problems.length > 0) throw new errors.ValidationError(problems.join(' '));
  return checked.flatMap((each) => ('draft' in each ? [each.draft] : []));
}

export default paste;
