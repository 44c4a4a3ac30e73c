import type { Core, UID } from '@strapi/strapi';
import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { admit } from '../access/admit';
import type { ContentApiAuth } from '../access/caller';
import type { AggregateQuery } from '../core/query';
import { getService } from '../get-service';
import { answerSelection } from './answer-selection';
import { readSelection } from './read-selection';

/** What Strapi hands to the fields of a connection: the arguments of the connection itself. */
interface ConnectionParent {
  info: {
    args: {
      filters?: Record<string, unknown>;
      locale?: string;
      status?: 'published' | 'draft';
      publicationFilter?: string;
      hasPublishedVersion?: boolean;
    };
  };
}

interface RequestContext {
  state: { auth: ContentApiAuth };
  koaContext: unknown;
}

interface Mappers {
  graphQLFiltersToStrapiQuery: (filters: unknown, contentType: unknown) => Record<string, unknown>;
}

function cohort({ publicationFilter, hasPublishedVersion }: ConnectionParent['info']['args']) {
  if (publicationFilter) return { publicationFilter };
  if (typeof hasPublishedVersion !== 'boolean') return {};
  return {
    publicationFilter: hasPublishedVersion ? 'has-published-version-document' : 'never-published-document',
  };
}

/**
 * Resolves `aggregate` of a connection: looks ahead at everything selected below it and answers that with one
 * statement per level. It follows the connection's filters, locale and status, and ignores its page.
 */
export const resolveAggregate =
  (strapi: Core.Strapi, uid: UID.ContentType) =>
  async (parent: ConnectionParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) throw new Error(`${uid}: the aggregate type is not an object type.`);
    const { args } = parent.info;
    const { filters, locale, status } = args;
    const query: AggregateQuery = {
      ...(filters && { filters }),
      ...(locale && { locale }),
      ...(status && { status }),
      ...cohort(args),
    };
    const { mappers } = strapi.plugin('graphql').service('utils') as { mappers: Mappers };
    return answerSelection(
      {
        async run(inner) {
          await admit(strapi, { uid, door: 'graphql', context: context.koaContext });
          const { auth } = context.state;
          return getService(strapi, 'aggregate').run(uid, inner, { kind: 'contentApi', auth });
        },
        toFilters: (given) => mappers.graphQLFiltersToStrapiQuery(given, strapi.getModel(uid)),
      },
      query,
      readSelection(type, info.fieldNodes, info)
    );
  };
