import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
/** Parameters that tell about drafts: which there are, and which published text has been changed since. */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Readers see what is published. Strapi shows drafts to everybody who may read a type and asks with
 * `status=draft`; here only API tokens and the admin may, so that previews work and drafts stay in the house.
 */
export function publishedOnly(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return (context, next) => {
    const request = strapi.requestContext.get();
    const strategy: unknown = request?.state?.auth?.strategy?.name;
    if (strategy === 'users-permissions' && READS.has(context.action)) refuseDrafts(context.params as object);
    return next();
  };
}

/** Throws a ForbiddenError for any parameter that asks for drafts, at the root or inside `populate`. */
export function refuseDrafts(params: object): void {
  const { status, populate, ...rest } = params as { status?: unknown; populate?: unknown };
  if (status !== undefined && status !== null && status !== 'published') refuse('status', status);
  for (const name of DRAFT_PARAMETERS) {
    const value = (rest as Record<string, unknown>)[name];
    if (value !== undefined && value !== null) refuse(name, value);
  }
  if (typeof populate !== 'object' || populate === null) return;
  for (const nested of Object.values(populate)) {
    if (typeof nested === 'object' && nested !== null) refuseDrafts(nested);
  }
}

function refuse(name: string, value: unknown): never {
  throw new errors.ForbiddenError(
    `"${name}" is "${String(value)}": only published content is public. Leave it out, or read with an API token.`
  );
}
