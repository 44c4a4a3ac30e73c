import type { Core, UID } from '@strapi/strapi';

interface Attribute {
  type: string;
  required?: boolean;
  private?: boolean;
  regex?: unknown;
  enum?: string[];
}

/** The content types of the newsroom that readers may ask for. */
export const publicTypes = (strapi: Core.Strapi) =>
  Object.values(strapi.contentTypes).filter(
    ({ uid }) => uid.startsWith('api::') && uid !== 'api::redirect.redirect'
  );

/** Data for one entry of a type: every free text – private ones too – holds `text`, and what is required is there. */
export function fill(strapi: Core.Strapi, uid: UID.ContentType, text: string): Record<string, unknown> {
  const attributes = Object.entries(strapi.contentType(uid).attributes) as [string, Attribute][];
  const values = attributes.map(([name, attribute]) => [name, valueFor(name, attribute, text)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function valueFor(name: string, { type, required, regex, enum: values }: Attribute, text: string) {
  if (name.endsWith('Key') || ['documentId', 'locale', 'slug'].includes(name)) return undefined;
  if (name === 'period') return '2024';
  if (name === 'code') return text.toLowerCase().replace(/[^a-z]+/g, '-');
  if (type === 'text' || (type === 'string' && !regex)) return text;
  if (type === 'string') return required ? 'https://example.org/' : undefined;
  if (type === 'blocks') return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  if (!required) return undefined;
  if (type === 'enumeration') return values?.[0];
  if (type === 'integer') return 2024;
  if (type === 'decimal') return 1;
  if (type === 'datetime') return '2024-12-21T01:00:00.000Z';
  return undefined;
}
