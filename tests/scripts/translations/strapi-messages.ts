import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const STRAPI = path.resolve(__dirname, '..', '..', '..', 'node_modules', '@strapi');
const load = createRequire(__filename);

/** Package → the prefix that its messages get in the running admin, and where its compiled admin lies. */
export const PACKAGES = {
  admin: { prefix: '', admin: 'admin/dist/admin', messages: 'admin/dist/admin/admin/src/translations' },
  'content-manager': plugin('content-manager', 'content-manager'),
  'content-releases': plugin('content-releases', 'content-releases'),
  'content-type-builder': plugin('content-type-builder', 'content-type-builder'),
  email: plugin('email', 'email'),
  graphql: plugin('graphql', 'plugin-graphql'),
  i18n: plugin('i18n', 'i18n'),
  'review-workflows': plugin('review-workflows', 'review-workflows'),
  upload: plugin('upload', 'upload'),
  'users-permissions': plugin('users-permissions', 'plugin-users-permissions'),
};

function plugin(id: string, folder: string) {
  const admin = `${folder}/dist/admin`;
  return { prefix: `${id}.`, admin, messages: `${admin}/translations` };
}

export type Package = keyof typeof PACKAGES;
export const packages = Object.keys(PACKAGES) as Package[];

/** The messages that an installed package ships in a language, under its own keys; none if it ships none. */
export function shipped(name: Package, language: 'en' | 'vi'): Record<string, string> {
  const file = path.join(STRAPI, PACKAGES[name].messages, `${language}.json.js`);
  if (language === 'vi' && !existsSync(file)) return {};
  const compiled = load(file) as Record<string, string> & { default?: Record<string, string> };
  return compiled.default ?? compiled;
}

/** The compiled code of a package's admin, translations and doc comments left out. */
export function adminCode(name: Package): string {
  return read(path.join(STRAPI, PACKAGES[name].admin), '.mjs', 'translations').replace(/^\s*\*.*$/gm, '');
}

/** The compiled code of every installed Strapi package's server. */
export function serverCode(): string {
  return read(STRAPI, '.js', 'admin', 'node_modules', 'cli');
}

function read(folder: string, ending: string, ...without: string[]): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .slice(1, -1)
          .some((part) => without.includes(part))
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
