import type { Core, UID } from '@strapi/strapi';
import { uidOf, type TestSchema } from './oracle/random-types';

/** A small shop: one field of every kind, private ones, and relations that may and may not be followed. */
export const SHOP: TestSchema = {
  types: [
    {
      name: 'sale',
      draftAndPublish: true,
      localized: true,
      attributes: {
        title: { type: 'string' },
        price: { type: 'decimal', columnType: { type: 'decimal', args: [20, 4] } },
        quantity: { type: 'integer' },
        serial: { type: 'biginteger' },
        weight: { type: 'float' },
        day: { type: 'date' },
        soldAt: { type: 'datetime' },
        paid: { type: 'boolean' },
        colour: { type: 'enumeration', enum: ['red', 'green'] },
        notes: { type: 'json' },
        margin: { type: 'integer', private: true },
        pin: { type: 'password' },
        shop: { type: 'relation', relation: 'manyToOne', target: 'api::store.store' },
        tags: { type: 'relation', relation: 'manyToMany', target: 'api::label.label' },
        box: { type: 'component', component: 'box.b0' },
        boxes: { type: 'component', component: 'box.b0', repeatable: true },
      },
    },
    {
      name: 'store',
      draftAndPublish: false,
      localized: false,
      attributes: {
        name: { type: 'string' },
        rent: { type: 'integer', private: true },
        keeper: { type: 'relation', relation: 'manyToOne', target: 'api::keeper.keeper' },
      },
    },
    { name: 'label', draftAndPublish: false, localized: false, attributes: { name: { type: 'string' } } },
    {
      name: 'keeper',
      draftAndPublish: false,
      localized: false,
      enabled: false,
      attributes: { name: { type: 'string' } },
    },
  ],
  components: [
    {
      name: 'b0',
      attributes: {
        material: { type: 'string' },
        grams: { type: 'integer' },
        code: { type: 'string', private: true },
      },
    },
  ],
};

/** Writes one document, published unless said otherwise; gives its documentId. */
export async function write(
  strapi: Core.Strapi,
  name: string,
  data: object,
  params: object = {}
): Promise<string> {
  const documents = strapi.documents(uidOf(name) as UID.ContentType);
  const { documentId } = await documents.create({ data, status: 'published', ...params } as never);
  return documentId;
}
