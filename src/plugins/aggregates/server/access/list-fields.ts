import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { TypeRules } from '../config';
import { MEASURABLE } from '../core/bind-query';
import { isRelation, type Attribute, type Catalogue, type Kind } from '../core/catalogue';
import type { AggregateFunction } from '../core/query';

export interface ListedField {
  path: string;
  /** `relation` and `component` are steps to other fields; a relation is also a key. */
  kind: Kind | 'relation' | 'component';
  many: boolean;
  /** For relations and components: what they lead to. */
  target?: string;
}

const listed = (path: string, attribute: Attribute): ListedField =>
  isRelation(attribute)
    ? {
        path,
        kind: attribute.component ? 'component' : 'relation',
        many: attribute.many,
        target: attribute.target,
      }
    : { path, kind: attribute.kind, many: false };

/** The fields of a content type or component that are not private, and not of a type that cannot be used. */
export function listFields(strapi: Core.Strapi, catalogue: Catalogue, uid: string): ListedField[] {
  const model = strapi.getModel(uid as UID.Schema);
  const creators = ['createdBy', 'updatedBy'];
  return [...catalogue(uid).attributes]
    .filter(([name]) => !creators.includes(name) && !contentTypes.isPrivateAttribute(model as never, name))
    .map(([name, attribute]) => listed(name, attribute))
    .filter(({ kind, target }) => kind !== 'other' && !target?.startsWith('admin::'));
}

/** Of these fields, those that a function can measure under the allow-list. */
export const measurable = (
  fields: readonly ListedField[],
  name: Exclude<AggregateFunction, 'count'>,
  rules: TypeRules
): ListedField[] =>
  fields.filter(({ path, kind, many }) => {
    if (rules.measures && !rules.measures.includes(path)) return false;
    if (kind === 'component') return false;
    return kind === 'relation' ? name === 'countDistinct' && !many : MEASURABLE[name].includes(kind);
  });

/** Of these fields, those that the allow-list lets be grouped by, or that lead to such fields. */
export const groupable = (fields: readonly ListedField[], { dimensions }: TypeRules): ListedField[] =>
  fields.filter(
    ({ path }) => !dimensions || dimensions.some((known) => known === path || known.startsWith(`${path}.`))
  );
