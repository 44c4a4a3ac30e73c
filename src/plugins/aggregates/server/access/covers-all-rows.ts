import type { AbilityRule } from './caller';

const isEmpty = (conditions: unknown) =>
  conditions === undefined || conditions === null || Object.keys(conditions as object).length === 0;

const grants = ({ fields }: AbilityRule, field: string | null): boolean =>
  !fields?.length ||
  field === null ||
  fields.includes(field) ||
  fields.some((known) => known.startsWith(`${field}.`));

/**
 * Whether a role that reads some rows of a type reads this field on all of them. A field that is readable on some
 * of the rows only would give the others away as soon as it is measured.
 *
 * @param rules the role's rules for reading the type.
 * @param field null for the rows themselves. Pure; never throws.
 */
export function coversAllRows(rules: readonly AbilityRule[], field: string | null): boolean {
  if (!rules.length || rules.some(({ inverted }) => inverted)) return false;
  if (rules.some((rule) => isEmpty(rule.conditions) && grants(rule, field))) return true;
  return field !== null && rules.every((rule) => grants(rule, field));
}
