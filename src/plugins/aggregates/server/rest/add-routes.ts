import type { Core, UID } from '@strapi/strapi';
import { createCatalogue } from '../access/describe-type';
import { listFields } from '../access/list-fields';
import type { Config } from '../config';
import { answerRequest } from './answer-request';
import { describeRoute } from './describe-route';

/**
 * Puts `GET /api/{plural}/aggregate` before the other routes of every enabled API, so that `/:id` does not take it.
 *
 * The route's handler is the type's own `find`, with a middleware that answers instead of it: whoever may find,
 * may aggregate, read-only API tokens included, and nothing new has to be ticked.
 */
export function addRoutes(strapi: Core.Strapi): void {
  const { contentTypes } = strapi.config.get<Config>('plugin::aggregates');
  const catalogue = createCatalogue(strapi);
  for (const [uid, rules] of Object.entries(contentTypes)) {
    const model = strapi.contentTypes[uid as UID.ContentType];
    if (!model || model.kind !== 'collectionType') {
      throw new Error(`The aggregates plugin cannot enable "${uid}": there is no such collection type.`);
    }
    const api =
      'apiName' in model && typeof model.apiName === 'string' ? strapi.api(model.apiName) : undefined;
    if (!api?.controllers[model.info.singularName]) continue;
    const described = describeRoute(listFields(strapi, catalogue, uid), rules === true ? {} : rules);
    const route = {
      method: 'GET',
      path: `/${model.info.pluralName}/aggregate`,
      handler: `${uid}.find`,
      config: { middlewares: [answerRequest(strapi, uid as UID.ContentType)] },
      ...described,
    };
    api.routes = { aggregate: { type: 'content-api', routes: [route] }, ...api.routes } as never;
  }
}
