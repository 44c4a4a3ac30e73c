import english from './en/content-types.json';
import { nameContents, type ContentWords } from './name-contents';
import { nameErrors } from './name-errors';
import { prefixKeys, type Messages } from './prefix-keys';
import admin from './vi/admin.json';
import apiErrors from './vi/api-errors.json';
import contentManager from './vi/content-manager.json';
import contentReleases from './vi/content-releases.json';
import contentTypeBuilder from './vi/content-type-builder.json';
import vietnamese from './vi/content-types.json';
import email from './vi/email.json';
import graphql from './vi/graphql.json';
import i18n from './vi/i18n.json';
import reviewWorkflows from './vi/review-workflows.json';
import unlisted from './vi/unlisted.json';
import upload from './vi/upload.json';
import usersPermissions from './vi/users-permissions.json';

const words: Record<'en' | 'vi', ContentWords> = { en: english, vi: vietnamese };
const types = Object.keys({ ...words.en.fields, ...words.vi.fields });
const en = nameContents(words.en, types);

/** Strapi takes an English message where a language has none; an empty one makes it take the schema's own label. */
const asInTheSchema: Messages = Object.fromEntries(Object.keys(en).map((key) => [key, '']));

/**
 * What the project says in place of Strapi, language by language, for `config.translations`.
 * Strapi merges its own messages first, so these fill the gaps and correct what ships.
 */
export const translations: Record<'en' | 'vi', Messages> = {
  en,
  vi: {
    ...nameErrors(apiErrors),
    ...admin,
    ...unlisted,
    ...prefixKeys('content-manager.', contentManager),
    ...prefixKeys('content-releases.', contentReleases),
    ...prefixKeys('content-type-builder.', contentTypeBuilder),
    ...prefixKeys('email.', email),
    ...prefixKeys('graphql.', graphql),
    ...prefixKeys('i18n.', i18n),
    ...prefixKeys('review-workflows.', reviewWorkflows),
    ...prefixKeys('upload.', upload),
    ...prefixKeys('users-permissions.', usersPermissions),
    ...asInTheSchema,
    ...nameContents(words.vi, types),
  },
};
