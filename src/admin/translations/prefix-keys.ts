/** Message id → text. */
export type Messages = Record<string, string>;

/**
 * Puts a prefix before every key: packages keep their messages as `plugin.name`, the running admin looks for
 * `upload.plugin.name`.
 *
 * @example prefixKeys('upload.', { 'plugin.name': 'Thư viện' })  // { 'upload.plugin.name': 'Thư viện' }
 */
export function prefixKeys(prefix: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [prefix + key, text]));
}
