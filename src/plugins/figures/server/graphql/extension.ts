import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { inlineFields } from './inline-fields';
import { PanelLoader } from './panel-loader';
import { parseSubjectArguments, postLocale } from './arguments';
import { TYPES } from './types';

interface Post {
  readonly documentId: string;
  readonly locale?: string | null;
}

interface ExtensionService {
  use(extension: () => object): void;
}

/** Adds `panel` to articles and events, and the pages of organisations and clusters, to the GraphQL schema. */
export function extendGraphQL(strapi: Core.Strapi) {
  const loaders = new WeakMap<object, PanelLoader>();
  const loaderOf = (context: object): PanelLoader => {
    const loader = loaders.get(context) ?? new PanelLoader(strapi);
    loaders.set(context, loader);
    return loader;
  };
  const panelOf = (kind: 'article' | 'event') => async (post: Post, _args: unknown, context: object) => {
    const locale = postLocale(post.locale);
    const found = locale && (await loaderOf(context).load(kind, post.documentId, locale));
    return found ? { ...found.panel, version: found.version } : { cited: [], context: [], version: '' };
  };
  const pageOf = (kind: 'organisation' | 'cluster') => async (_parent: unknown, args: object) => {
    const { documentId, period, locale } = parseSubjectArguments(args);
    const found = await getService(strapi, 'panel').forSubject(kind, documentId, period, locale);
    return found && { ...found.panel, version: found.version };
  };
  const extension = strapi.plugin('graphql').service('extension') as unknown as ExtensionService;
  extension.use(() => ({
    typeDefs: TYPES,
    resolvers: {
      Article: { panel: panelOf('article') },
      Event: { panel: panelOf('event') },
      Query: { organisationPanel: pageOf('organisation'), emulationClusterPanel: pageOf('cluster') },
    },
    resolversConfig: {
      ...inlineFields(strapi),
      'Article.panel': scope('article', 'api::article.article'),
      'Event.panel': scope('event', 'api::event.event'),
      'Query.organisationPanel': scope('organisation', 'api::organisation.organisation'),
      'Query.emulationClusterPanel': scope('cluster', 'api::emulation-cluster.emulation-cluster'),
    },
  }));
}

/** The permissions of the REST routes, see routes/index.ts. */
function scope(action: string, document: string) {
  return { auth: { scope: [`plugin::figures.panel.${action}`, `${document}.findOne`] } };
}
