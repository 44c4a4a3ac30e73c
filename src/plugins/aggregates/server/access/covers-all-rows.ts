import type { AbilityRule } from './caller';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Roles are granted locales: a condition on those that are measured anyway leaves no row out. */
function leavesNothingOut(conditions: unknown, locales: readonly string[]): boolean {
  if (conditions === undefined || conditions === null) return true;
  if (!isRecord(conditions)) return false;
  return Object.entries(conditions).every(([key, value]) => {
    if (key === '$and' && Array.isArray(value)) return value.every((one) => leavesNothingOut(one, locales));
    if (key !== 'locale' || !isRecord(value) || Object.keys(value).join() !== '$in') return false;
    const granted: unknown = value.$in;
    return (
      Array.isArray(granted) && locales.length > 0 && locales.every((locale) => granted.includes(locale))
    );
  });
}

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
 * @param field null for the rows themselves: whether the role reads all of them.
 * @param locales the locales that are measured. Pure; never throws.
 */
export function coversAllRows(
  rules: readonly AbilityRule[],
  field: string | null,
  locales: readonly string[]
): boolean {
  if (!rules.length || rules.some(({ inverted }) => inverted)) return false;
  if (rules.some((rule) => leavesNothingOut(rule.conditions, locales) && grants(rule, field))) return true;
  return field !== null && rules.every((rule) => grants(rule, field));
}
