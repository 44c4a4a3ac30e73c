import type { Context } from 'koa';
import type { Person } from '../access/checker';

/** The parsed body of a request, trusted in nothing. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as unknown as { body?: unknown }).body;

/** Who asks: the routes let in nobody who is not signed in to the admin. */
export function personOf(ctx: Context): Person {
  const { user, userAbility } = ctx.state as { user: { id: number }; userAbility: unknown };
  return { id: user.id, ability: userAbility };
}
