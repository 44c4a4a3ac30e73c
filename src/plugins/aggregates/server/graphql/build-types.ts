import type { Core, UID } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { createCatalogue } from '../access/describe-type';
import { groupable, listFields, measurable, type ListedField } from '../access/list-fields';
import type { TypeRules } from '../config';
import { FUNCTIONS, type AggregateFunction } from '../core/query';
import type { Nexus, ObjectBuilder } from './nexus';
import { resolveAggregate } from './resolve-aggregate';
import { INTERVAL_ENUM, typeNames } from './type-names';

interface Naming {
  getTypeName: (contentType: unknown) => string;
  getEntityResponseCollectionName: (contentType: unknown) => string;
  getFiltersInputTypeName: (contentType: unknown) => string;
}

const SCALARS: Readonly<Record<string, string>> = {
  integer: 'Int',
  biginteger: 'Long',
  decimal: 'Float',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'DateTime',
  relation: 'ID',
};

const scalarOf = ({ kind }: ListedField) => SCALARS[kind] ?? 'String';

/** The value is already there, under the key that the query gives it. */
const byKey = (
  parent: Record<string, unknown>,
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo
) => parent[String(info.path.key)];

const isDate = ({ kind }: ListedField) => kind === 'date' || kind === 'datetime';
const isStep = ({ kind }: ListedField) => kind === 'relation' || kind === 'component';

function measureType(name: AggregateFunction, field: ListedField): string {
  if (name === 'countDistinct') return 'Int';
  return name === 'min' || name === 'max' ? scalarOf(field) : 'Float';
}

/**
 * The GraphQL types of one content type's aggregates:
 * `aggregate { count sum { … } groupBy { field { key connection { aggregate { … } } } } }`.
 */
export function buildTypes(
  strapi: Core.Strapi,
  nexus: Nexus,
  uid: UID.ContentType,
  rules: TypeRules
): unknown[] {
  const model = strapi.getModel(uid);
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: Naming };
  const names = typeNames(naming.getTypeName(model));
  const fields = listFields(strapi, createCatalogue(strapi), uid);
  const functions = FUNCTIONS.filter((name): name is Exclude<AggregateFunction, 'count'> => name !== 'count')
    .map((name) => ({ name, measured: measurable(fields, name, rules) }))
    .filter(({ measured }) => measured.length);
  const groups = groupable(fields, rules);
  /** Dates may be cut to text, and a path from a relation may lead to anything. */
  const keyType = (field: ListedField) => (isDate(field) || isStep(field) ? 'String' : scalarOf(field));

  const object = (name: string, definition: (t: ObjectBuilder) => void) =>
    nexus.objectType({ name, definition });

  const aggregate = object(names.aggregate, (t) => {
    // null when the documents are too few to be shown
    t.field('count', { type: 'Int', resolve: byKey });
    for (const { name } of functions) t.nonNull.field(name, { type: names.measures(name), resolve: byKey });
    if (groups.length) t.nonNull.field('groupBy', { type: names.groupBy, resolve: byKey });
  });
  const measures = functions.map(({ name, measured }) =>
    object(names.measures(name), (t) => {
      for (const field of measured) t.field(field.path, { type: measureType(name, field), resolve: byKey });
    })
  );
  const groupBy = object(names.groupBy, (t) => {
    for (const field of groups) {
      const args = {
        ...(isStep(field) && {
          path: field.kind === 'component' ? nexus.nonNull(nexus.stringArg()) : nexus.stringArg(),
        }),
        ...((isDate(field) || isStep(field)) && { by: nexus.arg({ type: INTERVAL_ENUM }) }),
      };
      const type = names.group(keyType(field));
      t.nonNull.list.field(field.path, { type: nexus.nonNull(type), args, resolve: byKey });
    }
  });
  const keyTypes = [...new Set(groups.map(keyType))].map((key) =>
    object(names.group(key), (t) => {
      t.field('key', { type: key, resolve: byKey });
      t.nonNull.field('connection', {
        type: names.connection,
        args: { filters: naming.getFiltersInputTypeName(model) },
        resolve: byKey,
      });
    })
  );
  const connection = object(names.connection, (t) => {
    t.nonNull.field('aggregate', { type: names.aggregate, resolve: byKey });
  });
  const extension = nexus.extendType({
    type: naming.getEntityResponseCollectionName(model),
    definition(t) {
      t.nonNull.field('aggregate', { type: names.aggregate, resolve: resolveAggregate(strapi, uid) });
    },
  });
  return [extension, aggregate, ...measures, ...(groups.length ? [groupBy, ...keyTypes, connection] : [])];
}
