import { prefixKeys, type Messages } from './prefix-keys';

/** What the content manager shows of our content types, in one language. */
export interface ContentWords {
  /** Display name in the schema, which Strapi takes for the message id → name. */
  names: Messages;
  /** uid of a content type → attribute → label. */
  fields: Record<string, Messages>;
  /** uid of a component → attribute → label. */
  components: Record<string, Messages>;
  /** Attributes that every content type has, such as `createdAt` → label. */
  everywhere: Messages;
  /** Value of an enumeration, which Strapi takes for the message id → text. */
  choices: Messages;
}

/**
 * Messages under the ids that Strapi's content manager looks up.
 *
 * @param types uids of the content types that get the labels of `everywhere`.
 */
export function nameContents(words: ContentWords, types: readonly string[]): Messages {
  const labels = types.map((type) =>
    prefixKeys(`content-manager.content-types.${type}.`, { ...words.everywhere, ...words.fields[type] })
  );
  const parts = Object.entries(words.components).map(([component, fields]) =>
    prefixKeys(`content-manager.components.${component}.`, fields)
  );
  return Object.assign({}, words.choices, words.names, ...labels, ...parts);
}
