import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Person } from '../../../figures/server/access/checker';

/** The parsed body of a request, trusted in nothing. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as unknown as { body?: unknown }).body;

/** The body as fields, none when there is no body. @throws ValidationError unless it is an object. */
export function fieldsOf(ctx: Context): Record<string, unknown> {
  const body = bodyOf(ctx) ?? {};
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new errors.ValidationError('Nội dung gửi lên phải là một đối tượng JSON.');
}

/** Who asks: the routes let in nobody who is not signed in to the admin. */
export function personOf(ctx: Context): Person {
  const { user, userAbility } = ctx.state as { user: { id: number }; userAbility: unknown };
  return { id: user.id, ability: userAbility };
}
