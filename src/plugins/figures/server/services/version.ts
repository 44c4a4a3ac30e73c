import { createHash } from 'node:crypto';

/** The version of a content: equal for equal content, and practically never for another. */
export function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
