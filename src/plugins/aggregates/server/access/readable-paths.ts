import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Catalogue } from '../core/catalogue';
import { resolvePath, type Field } from '../core/resolve-path';
import type { Caller, AdminAbility } from './caller';
import { coversAllRows } from './covers-all-rows';

const READ = 'plugin::content-manager.explorer.read';

/** Fields that the content manager shows to everybody who sees the document. */
const ALWAYS_SHOWN: readonly string[] = ['documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

/** A filter that names the field, in Strapi's own form: its rules for filters are the rules for reading. */
function filterOn(field: Field): Record<string, unknown> {
  return [...field.hops.map((hop) => hop.attribute), field.attribute].reduceRight<Record<string, unknown>>(
    (inner, name) => ({ [name]: inner }),
    { $notNull: true }
  );
}

async function passesContentApi(strapi: Core.Strapi, uid: string, field: Field, auth: unknown) {
  if (field.hops.some((hop) => hop.target.startsWith('admin::'))) return false;
  const model = strapi.getModel(uid as UID.ContentType);
  try {
    await strapi.contentAPI.validate.query({ filters: filterOn(field) }, model, { auth: auth as never });
    return true;
  } catch (error) {
    if (error instanceof errors.ValidationError) return false;
    throw error;
  }
}

/** Every step of the path must be readable on its own type, and on all rows that the role sees or will join. */
function passesAdmin(ability: AdminAbility, uid: string, field: Field, locales: readonly string[]): boolean {
  const reads = (type: string, name: string) =>
    ALWAYS_SHOWN.includes(name) ||
    (ability.can(READ, type, name) && coversAllRows(ability.rulesFor(READ, type), name, locales));
  let type = uid;
  let parts: string[] = [];
  for (const hop of field.hops) {
    parts = [...parts, hop.attribute];
    if (hop.component) continue;
    if (!reads(type, parts.join('.')) || hop.target.startsWith('admin::')) return false;
    if (!coversAllRows(ability.rulesFor(READ, hop.target), null, locales)) return false;
    type = hop.target;
    parts = [];
  }
  return reads(type, [...parts, field.attribute].join('.'));
}

/** Rows of a localized type are related to rows of the same locale; other rows to rows of any. */
async function measuredLocales(
  strapi: Core.Strapi,
  uid: string,
  locale: string | undefined
): Promise<string[]> {
  const i18n = strapi.plugin('i18n');
  if (!i18n) return [];
  const locales = i18n.service('locales') as {
    getDefaultLocale: () => Promise<string>;
    find: () => Promise<{ code: string }[]>;
  };
  const types = i18n.service('content-types') as { isLocalizedContentType: (model: unknown) => boolean };
  if (types.isLocalizedContentType(strapi.getModel(uid as UID.ContentType))) {
    return [locale ?? (await locales.getDefaultLocale())];
  }
  return (await locales.find()).map(({ code }) => code);
}

/**
 * Of the paths that a query names, those that exist and that the caller may read.
 *
 * Private fields, passwords, and relations to types that the role may not find are left out, as are paths that do
 * not exist: whoever looks at the result cannot tell them apart.
 */
export async function readablePaths(
  strapi: Core.Strapi,
  catalogue: Catalogue,
  caller: Caller,
  uid: string,
  { paths, locale }: { paths: Iterable<string>; locale?: string | undefined }
): Promise<Set<string>> {
  const readable = new Set<string>();
  const locales = caller.kind === 'admin' ? await measuredLocales(strapi, uid, locale) : [];
  for (const path of paths) {
    const field = resolvePath(catalogue, uid, path);
    if (!field) continue;
    if (
      caller.kind === 'server' ||
      (caller.kind === 'admin' && passesAdmin(caller.ability, uid, field, locales)) ||
      (caller.kind === 'contentApi' && (await passesContentApi(strapi, uid, field, caller.auth)))
    ) {
      readable.add(path);
    }
  }
  return readable;
}
