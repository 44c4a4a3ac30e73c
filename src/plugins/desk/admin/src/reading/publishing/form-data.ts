/**
 * What Strapi's form holds as the content manager's API takes it: a picked relation is kept in the form with what is
 * shown of it, and sent as its `apiData`.
 */
export function formData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formData);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, formData(part)]));
}
