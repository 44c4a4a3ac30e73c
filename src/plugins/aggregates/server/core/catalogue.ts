/** What a stored value is. `other` can be named but neither measured nor grouped by: json, blocks, media … */
export const KINDS = [
  'integer',
  'biginteger',
  'decimal',
  'float',
  'text',
  'boolean',
  'date',
  'datetime',
  'time',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export interface ScalarAttribute {
  kind: Kind;
  /** The type's name in the schema, for error messages. */
  type: string;
  /** Decimals kept by a decimal column. */
  scale?: number;
}

export interface RelationAttribute {
  /** uid of the related content type or component. */
  target: string;
  /** A component is part of its document: it cannot be a key, only a step on the way to its fields. */
  component: boolean;
  many: boolean;
}

export type Attribute = ScalarAttribute | RelationAttribute;

/** What the compiler knows of one content type or component. */
export interface TypeDescription {
  uid: string;
  attributes: ReadonlyMap<string, Attribute>;
}

/** Finds the description of a content type or component by its uid. */
export type Catalogue = (uid: string) => TypeDescription;

export const isRelation = (attribute: Attribute): attribute is RelationAttribute => 'target' in attribute;
