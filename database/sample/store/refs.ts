/** Kinds of records that others refer to by key. */
export type Kind =
  | 'organisation'
  | 'cluster'
  | 'indicator'
  | 'category'
  | 'tag'
  | 'topic'
  | 'author'
  | 'programme'
  | 'event'
  | 'article';

/** Where the records loaded so far are: key → documentId. */
export interface Refs {
  set(kind: Kind, key: string, documentId: string): void;
  /** @throws Error when nothing under that key has been loaded yet. */
  one(kind: Kind, key: string): string;
  /** As `one`, for a reference that may be absent: null clears the relation. */
  maybe(kind: Kind, key: string | undefined): string | null;
  all(kind: Kind, keys: readonly string[] | undefined): string[];
}

/** An empty book of references. */
export function createRefs(): Refs {
  const known = new Map<string, string>();
  const one = (kind: Kind, key: string) => {
    const documentId = known.get(`${kind} ${key}`);
    if (documentId) return documentId;
    throw new Error(
      `${kind} "${key}" is not in the sample, or is loaded later; check the key and the order.`
    );
  };
  return {
    set: (kind, key, documentId) => void known.set(`${kind} ${key}`, documentId),
    one,
    maybe: (kind, key) => (key === undefined ? null : one(kind, key)),
    all: (kind, keys = []) => keys.map((key) => one(kind, key)),
  };
}
