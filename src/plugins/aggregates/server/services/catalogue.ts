import type { Core, UID } from '@strapi/strapi';
import type { AdminAbility } from '../access/caller';
import { createCatalogue } from '../access/describe-type';
import { groupable, listFields, measurable, type ListedField } from '../access/list-fields';
import { readablePaths } from '../access/readable-paths';
import type { Config, TypeRules } from '../config';
import { FUNCTIONS, type AggregateFunction } from '../core/query';

const READ = 'plugin::content-manager.explorer.read';

/** One field as the page offers it. */
export interface OfferedField extends ListedField {
  /** The functions that can measure it. */
  functions: AggregateFunction[];
  /** It can be grouped by. */
  groupable: boolean;
  /** The values of an enumeration. */
  values?: string[];
}

export interface OfferedType {
  uid: string;
  label: string;
  plural: string;
  /** The name of the type's connection in GraphQL; null without the GraphQL plugin. */
  connection: string | null;
  draftAndPublish: boolean;
  localized: boolean;
  fields: OfferedField[];
}

const asRules = (rules: true | TypeRules): TypeRules => (rules === true ? {} : rules);

/** A type's own fields and those one step away, over relations and components. */
function withSteps(
  strapi: Core.Strapi,
  catalogue: ReturnType<typeof createCatalogue>,
  uid: string
): ListedField[] {
  return listFields(strapi, catalogue, uid).flatMap((field): ListedField[] => {
    if (!field.target) return [field];
    const inner = listFields(strapi, catalogue, field.target).filter(({ target }) => !target);
    const deeper = inner.map((one) => ({
      ...one,
      path: `${field.path}.${one.path}`,
      many: field.many || one.many,
    }));
    return field.kind === 'component' ? deeper : [field, ...deeper];
  });
}

const catalogue = ({ strapi }: { strapi: Core.Strapi }) => {
  const types = createCatalogue(strapi);

  const valuesOf = (uid: string, path: string) => {
    const attributes: Record<string, { type: string; enum?: readonly string[] } | undefined> =
      strapi.getModel(uid as UID.ContentType).attributes;
    const attribute = attributes[path];
    return attribute?.enum ? { values: [...attribute.enum] } : {};
  };

  const connectionOf = (uid: string): string | null => {
    if (!strapi.plugins.graphql) return null;
    const { naming } = strapi.plugin('graphql').service('utils') as {
      naming: { getFindConnectionQueryName: (model: unknown) => string };
    };
    return naming.getFindConnectionQueryName(strapi.getModel(uid as UID.ContentType));
  };

  return {
    /** The enabled types that this administrator reads, with the fields that they may measure and group by. */
    async offer(ability: AdminAbility): Promise<OfferedType[]> {
      const { contentTypes } = strapi.config.get<Config>('plugin::aggregates');
      const readable = Object.entries(contentTypes).filter(([uid]) => ability.can(READ, uid));
      return Promise.all(
        readable.map(async ([uid, given]): Promise<OfferedType> => {
          const rules = asRules(given);
          const model = strapi.getModel(uid as UID.ContentType);
          const all = withSteps(strapi, types, uid);
          const caller = { kind: 'admin' as const, ability };
          const allowed = await readablePaths(strapi, types, caller, uid, {
            paths: all.map(({ path }) => path),
          });
          const groups = new Set(groupable(all, rules).map(({ path }) => path));
          const fields = all
            .filter(({ path }) => allowed.has(path))
            .map((field): OfferedField => ({
              ...field,
              ...valuesOf(uid, field.path),
              functions: FUNCTIONS.filter(
                (name) => name !== 'count' && !field.many && measurable([field], name, rules).length > 0
              ),
              groupable: groups.has(field.path),
            }));
          return {
            uid,
            label: model.info.displayName,
            plural: model.info.pluralName,
            connection: connectionOf(uid),
            draftAndPublish: model.options?.draftAndPublish === true,
            localized: (model.pluginOptions as { i18n?: { localized?: boolean } }).i18n?.localized === true,
            fields,
          };
        })
      );
    },
  };
};

export default catalogue;
