import { errors } from '@strapi/utils';
import type { Config, TypeRules } from '../config';
import { namedPaths } from '../core/bind-query';
import type { Shape } from '../core/shape';
import type { Caller } from './caller';

/**
 * The rules of a content type for this caller. Server code is bound by none.
 *
 * @throws a NotFoundError when the type is not enabled.
 */
export function rulesFor(config: Config, uid: string, caller: Caller): TypeRules {
  const rules = config.contentTypes[uid];
  if (caller.kind === 'server') return {};
  if (rules === undefined) {
    throw new errors.NotFoundError(`"${uid}" is not enabled in the settings of the aggregates plugin.`);
  }
  return rules === true ? {} : rules;
}

/** Of the readable paths, those that the type's allow-lists let this query use as it does. */
export function listedPaths(shape: Shape, readable: ReadonlySet<string>, rules: TypeRules): Set<string> {
  const grouped = new Set(shape.groups.map(({ path }) => path));
  const measured = new Set(namedPaths({ ...shape, groups: [] }).keys());
  return new Set(
    [...readable].filter(
      (path) =>
        (!grouped.has(path) || !rules.dimensions || rules.dimensions.includes(path)) &&
        (!measured.has(path) || !rules.measures || rules.measures.includes(path))
    )
  );
}
