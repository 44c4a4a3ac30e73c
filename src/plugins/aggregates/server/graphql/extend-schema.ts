import type { Core, UID } from '@strapi/strapi';
import type { Config } from '../config';
import { INTERVALS } from '../core/query';
import { buildTypes } from './build-types';
import type { Nexus } from './nexus';
import { INTERVAL_ENUM } from './type-names';

interface Extension {
  use: (extend: (tools: { nexus: Nexus }) => { types: unknown[] }) => void;
  shadowCRUD: (uid: string) => { isEnabled: () => boolean; isActionEnabled: (action: string) => boolean };
}

/** Adds `aggregate` to the connections of the enabled content types, where the GraphQL plugin is there. */
export function extendSchema(strapi: Core.Strapi): void {
  const { contentTypes } = strapi.config.get<Config>('plugin::aggregates');
  const extension = strapi.plugin('graphql').service('extension') as Extension;
  const members = Object.fromEntries(INTERVALS.map((name) => [name.toUpperCase(), name]));
  extension.use(({ nexus }) => ({
    types: [
      nexus.enumType({ name: INTERVAL_ENUM, members }),
      ...Object.entries(contentTypes)
        .filter(
          ([uid]) =>
            extension.shadowCRUD(uid).isEnabled() && extension.shadowCRUD(uid).isActionEnabled('find')
        )
        .flatMap(([uid, rules]) =>
          buildTypes(strapi, nexus, uid as UID.ContentType, rules === true ? {} : rules)
        ),
    ],
  }));
}
