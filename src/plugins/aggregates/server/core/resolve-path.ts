import { isRelation, type Catalogue, type Kind } from './catalogue';

/** One step from a row to its related rows. */
export interface Hop {
  /** uid of the type that has the relation. */
  from: string;
  attribute: string;
  target: string;
  component: boolean;
  many: boolean;
}

/** A field of a document, perhaps at the end of a relation path. */
export interface Field {
  /** As the caller wrote it: `organisation.level`. */
  path: string;
  hops: readonly Hop[];
  /** uid of the type that has the field. */
  owner: string;
  attribute: string;
  kind: Kind;
  /** The type's name in the schema, for error messages. */
  type: string;
  scale: number;
  /** The path ends at a relation: the field is the related document's documentId. */
  relation: boolean;
}

/** True when a document has several values of the field. */
export const isToMany = (field: Field): boolean => field.hops.some((hop) => hop.many);

/**
 * Follows a dotted path through the content types. A path that ends at a relation means the related documents.
 *
 * @returns null when the path does not exist. Pure; never throws.
 * @example resolvePath(catalogue, 'api::award.award', 'organisation.level')
 */
export function resolvePath(catalogue: Catalogue, uid: string, path: string): Field | null {
  const names = path.split('.');
  const hops: Hop[] = [];
  let type = catalogue(uid);
  for (const [index, name] of names.entries()) {
    const attribute = type.attributes.get(name);
    if (!attribute) return null;
    if (!isRelation(attribute)) {
      if (index < names.length - 1) return null;
      const { kind, type: schemaType, scale = 0 } = attribute;
      return { path, hops, owner: type.uid, attribute: name, kind, type: schemaType, scale, relation: false };
    }
    hops.push({ from: type.uid, attribute: name, ...attribute });
    type = catalogue(attribute.target);
  }
  const last = hops.at(-1);
  const kind: Kind = last?.component ? 'other' : 'text';
  const named = last?.component ? 'component' : 'relation';
  return {
    path,
    hops,
    owner: type.uid,
    attribute: 'documentId',
    kind,
    type: named,
    scale: 0,
    relation: true,
  };
}
