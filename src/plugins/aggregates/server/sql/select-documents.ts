import type { Core, UID } from '@strapi/strapi';
import { buildPublicationFilterWhere, contentTypes, parsePublicationFilter } from '@strapi/utils';
import type { Knex } from 'knex';
import type { DocumentParams } from '../access/permitted-documents';
import { invalidQuery } from '../core/invalid-query';
import type { Tables } from './metadata';
import type { Documents } from './select-source';

interface StrapiQueryBuilder {
  alias: string;
  state: { joins: unknown[] };
  init: (params: object) => StrapiQueryBuilder;
  getKnexQuery: () => Knex.QueryBuilder;
}

interface LocalizedTypes {
  isLocalizedContentType: (model: unknown) => boolean;
}

async function oneLocale(strapi: Core.Strapi, model: unknown, locale: unknown) {
  const i18n = strapi.plugin('i18n');
  if (!i18n || !(i18n.service('content-types') as LocalizedTypes).isLocalizedContentType(model)) return {};
  const chosen: unknown =
    locale ??
    (await (i18n.service('locales') as { getDefaultLocale: () => Promise<string> }).getDefaultLocale());
  if (typeof chosen !== 'string' || chosen === '*') {
    throw invalidQuery('locale', 'must be one locale; each locale is measured on its own.');
  }
  return { locale: chosen };
}

/**
 * Selects the rows of the permitted documents with Strapi's own query builder, so that every filter means what it
 * means in `find`. Filters through relations select ids first, so that they multiply nothing.
 */
export async function selectDocuments(
  strapi: Core.Strapi,
  tables: Tables,
  uid: UID.ContentType,
  params: DocumentParams
): Promise<Documents> {
  const { db } = strapi;
  const model = strapi.getModel(uid);
  const { status, filters, publicationFilter } = params;
  const drafts = contentTypes.hasDraftAndPublish(model);
  const transformed = strapi.get('query-params').transform(uid, { ...(filters && { filters }) }) as {
    where?: object;
  };
  const mode = parsePublicationFilter(publicationFilter);
  const cohort =
    mode && drafts
      ? buildPublicationFilterWhere(
          db.connection,
          db.metadata.get(uid) as never,
          model as never,
          mode,
          status
        )
      : null;
  const where = {
    $and: [
      ...(drafts ? [{ publishedAt: status === 'published' ? { $notNull: true } : { $null: true } }] : []),
      await oneLocale(strapi, model, params.locale),
      transformed.where ?? {},
      cohort ?? {},
    ].filter((condition) => Object.keys(condition).length),
  };
  const builder = db.queryBuilder(uid) as unknown as StrapiQueryBuilder;
  const ids = builder.init({ where, select: ['id'] }).getKnexQuery();
  const publishedAtColumn = (type: string) => {
    const other = strapi.getModel(type as UID.Schema);
    const versioned = 'options' in other && contentTypes.hasDraftAndPublish(other);
    return versioned ? tables.column(type, 'publishedAt') : null;
  };
  if (!builder.state.joins.length) {
    return { query: ids.clearSelect(), alias: builder.alias, publishedAtColumn, status };
  }
  const query = db.connection
    .queryBuilder()
    .from(db.connection.raw('?? as ??', [tables.table(uid), 'documents']));
  return { query: query.whereIn('documents.id', ids), alias: 'documents', publishedAtColumn, status };
}
