import type { Core, UID } from '@strapi/strapi';
import type { Attribute, Catalogue, Kind, TypeDescription } from '../core/catalogue';

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  integer: 'integer',
  biginteger: 'biginteger',
  decimal: 'decimal',
  float: 'float',
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  enumeration: 'text',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

/** Decimals of a column whose schema does not say how many it keeps: SQLite rounds nothing by itself. */
const DEFAULT_SCALE = 10;

interface SchemaAttribute {
  type: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  component?: string;
  repeatable?: boolean;
  columnType?: { args?: unknown[] };
}

/** A one-to-one relation seen from its other side leads to one row per version and locale: treat it as several. */
const isMany = ({ relation = '', mappedBy }: SchemaAttribute) =>
  relation.endsWith('Many') || (relation === 'oneToOne' && mappedBy !== undefined);

function describeAttribute(attribute: SchemaAttribute): Attribute {
  const { type, target, component, repeatable = false, columnType } = attribute;
  if (type === 'relation' && target) return { target, component: false, many: isMany(attribute) };
  if (type === 'component' && component) return { target: component, component: true, many: repeatable };
  const scale = columnType?.args?.[1];
  return {
    kind: KIND_OF_TYPE[type] ?? 'other',
    type: type === 'relation' ? 'polymorphic relation' : type,
    scale: typeof scale === 'number' ? scale : DEFAULT_SCALE,
  };
}

function describeType(strapi: Core.Strapi, uid: string): TypeDescription {
  const model = strapi.getModel(uid as UID.Schema);
  const attributes = new Map<string, Attribute>();
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (name !== 'localizations')
      attributes.set(name, describeAttribute(attribute as unknown as SchemaAttribute));
  }
  if (model.modelType === 'contentType') attributes.set('documentId', { kind: 'text', type: 'documentId' });
  return { uid, attributes };
}

/** Descriptions of all content types and components, each made when it is first asked for. */
export function createCatalogue(strapi: Core.Strapi): Catalogue {
  const known = new Map<string, TypeDescription>();
  return (uid) => {
    const description = known.get(uid) ?? describeType(strapi, uid);
    known.set(uid, description);
    return description;
  };
}
