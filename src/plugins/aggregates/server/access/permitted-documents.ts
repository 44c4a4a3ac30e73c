import type { Core, UID } from '@strapi/strapi';
import { errors, validate } from '@strapi/utils';
import { invalidQuery } from '../core/invalid-query';
import type { AggregateQuery } from '../core/query';
import { isPublic, type Caller } from './caller';

/** Which documents to measure, in the terms of the Document Service. */
export interface DocumentParams {
  filters?: Record<string, unknown>;
  locale?: string;
  status: 'published' | 'draft';
  publicationFilter?: string;
}

interface PermissionChecker {
  cannot: { read: () => boolean };
  validateQuery: (query: object) => Promise<unknown>;
  sanitizedQuery: { read: (query: object) => Promise<{ filters?: Record<string, unknown> }> };
}

const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function checkForm({ filters, locale, status }: AggregateQuery): void {
  if (filters !== undefined && (typeof filters !== 'object' || filters === null)) {
    throw invalidQuery('filters', 'must be an object such as {"year": {"$eq": 2024}}.');
  }
  if (locale !== undefined && (typeof locale !== 'string' || !LOCALE.test(locale))) {
    throw invalidQuery('locale', 'must be one locale such as "en"; each locale is measured on its own.');
  }
  if (status !== undefined && status !== 'published' && status !== 'draft') {
    throw invalidQuery('status', `must be "published" or "draft"; got ${JSON.stringify(status)}.`);
  }
}

/** The filters as the caller may use them, with the rows that the role may see added to them. */
async function permittedFilters(
  strapi: Core.Strapi,
  caller: Caller,
  uid: UID.ContentType,
  query: Pick<AggregateQuery, 'filters' | 'publicationFilter'>
): Promise<Record<string, unknown> | undefined> {
  const model = strapi.getModel(uid);
  if (caller.kind === 'contentApi') {
    const auth = caller.auth as never;
    await strapi.contentAPI.validate.query({ ...query }, model, { auth });
    const sanitised = await strapi.contentAPI.sanitize.query({ ...query }, model, { auth });
    return sanitised.filters as Record<string, unknown> | undefined;
  }
  if (caller.kind === 'admin') {
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: caller.ability, model: uid }) as PermissionChecker;
    if (checker.cannot.read()) throw new errors.ForbiddenError();
    const asked = query.filters ? { filters: query.filters } : {};
    await checker.validateQuery(asked);
    return (await checker.sanitizedQuery.read(asked)).filters;
  }
  if (query.filters) {
    const context = { schema: model, getModel: (other: string) => strapi.getModel(other as UID.Schema) };
    const rules = ['nonAttributesOperators', 'dynamicZones', 'morphRelations'] as never;
    await validate.validators.validateFilters(context as never, query.filters, rules);
  }
  return query.filters;
}

/**
 * Decides which documents a caller's query measures: published ones of one locale, less what the role may not see.
 *
 * @throws a ValidationError (400) for filters that the caller may not use and for drafts asked for by the public,
 *   a ForbiddenError (403) for an administrator who may not read the type.
 */
export async function permittedDocuments(
  strapi: Core.Strapi,
  caller: Caller,
  uid: UID.ContentType,
  query: AggregateQuery
): Promise<DocumentParams> {
  checkForm(query);
  const { filters, locale, status = 'published', publicationFilter } = query;
  if (status === 'draft' && isPublic(caller)) {
    throw invalidQuery('status', 'drafts are not public. Leave it out, or log in.');
  }
  const permitted = await permittedFilters(strapi, caller, uid, {
    ...(filters && { filters }),
    ...(publicationFilter && { publicationFilter }),
  });
  return {
    ...(permitted && { filters: permitted }),
    ...(locale && { locale }),
    ...(publicationFilter && { publicationFilter }),
    status,
  };
}
