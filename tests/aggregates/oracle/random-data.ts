import fc from 'fast-check';
import type { Core, UID } from '@strapi/strapi';
import { COLOURS, uidOf, type TestAttribute, type TestSchema, type TestType } from './random-types';

const MAX = Number.MAX_SAFE_INTEGER;
const DAY = 86_400_000;

/** Times around midnight in the zones under test, and around their changes of the clock. */
const instant = fc
  .tuple(
    fc.integer({ min: Date.UTC(1971, 0, 1) / DAY, max: Date.UTC(2090, 0, 1) / DAY }),
    fc.constantFrom(
      0,
      1,
      4 * 3600e3,
      5 * 3600e3 - 1,
      5 * 3600e3,
      6.5 * 3600e3,
      17 * 3600e3 - 1,
      17 * 3600e3,
      DAY - 1
    )
  )
  .map(([day, time]) => new Date(day * DAY + time).toISOString());

const near = fc.constantFrom(
  '2024-03-10T06:59:59.999Z',
  '2024-03-10T07:00:00.000Z',
  '2024-12-31T17:00:00.000Z'
);

const decimal4 = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 10_000),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => units / 10),
  fc.constantFrom(0.1, 0.2, 0.3, MAX, -MAX, 123456789012.3456, 8765432109876.1, 60_000_000_000)
);

function valueOf(attribute: TestAttribute): fc.Arbitrary<unknown> {
  switch (attribute.type) {
    case 'integer':
      return fc.integer({ min: -5, max: 1000 });
    case 'biginteger':
      return fc.oneof(
        fc.integer({ min: -3, max: 3 }).map(String),
        fc.constantFrom(MAX, -MAX, 2 ** 40).map(String)
      );
    case 'decimal':
      return attribute.columnType
        ? decimal4
        : fc.integer({ min: -99_999, max: 99_999 }).map((units) => units / 100);
    case 'float':
      return fc.double({ min: -1e6, max: 1e6, noNaN: true });
    case 'string':
      return fc.constantFrom('', 'a', 'B', 'đ', 'Ấ', 'z%_"\'--', '🙂', 'ﬀ');
    case 'enumeration':
      return fc.constantFrom(...COLOURS);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return instant.map((time) => time.slice(0, 10));
    case 'datetime':
      return fc.oneof(instant, near);
    case 'time':
      return fc.constantFrom('00:00:00.000', '12:30:00.000', '23:59:59.999');
    default:
      throw new Error(`No values for ${attribute.type}.`);
  }
}

type Sample = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** A stream of random values from one seed. */
export const sampler = (seed: number): Sample => {
  let calls = 0;
  return (arbitrary) => fc.sample(arbitrary, { seed: seed + (calls += 1), numRuns: 1 })[0] as never;
};

/** Fills every type with documents: drafts, published ones, changed drafts, two locales, links of every kind. */
export async function fillTypes(strapi: Core.Strapi, schema: TestSchema, sample: Sample, count: number) {
  const written = new Map<string, string[]>();
  const component = (uid: string) =>
    schema.components.find(({ name }) => `box.${name}` === uid)?.attributes ?? {};

  const data = (attributes: Record<string, TestAttribute>, locale = 'en'): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => {
        if (sample(fc.nat(3)) === 0)
          return [name, attribute.type === 'component' && attribute.repeatable ? [] : null];
        if (attribute.type === 'relation') {
          const targets = written.get(`${attribute.target} ${locale}`) ?? [];
          if (!targets.length) return [name, null];
          const many = attribute.relation?.endsWith('Many') ?? false;
          const chosen = sample(
            fc.uniqueArray(fc.constantFrom(...targets), { minLength: 1, maxLength: many ? 3 : 1 })
          );
          return [name, many ? chosen : chosen[0]];
        }
        if (attribute.type === 'component') {
          const one = () => data(component(attribute.component ?? ''), locale);
          return [name, attribute.repeatable ? Array.from({ length: sample(fc.nat(3)) }, one) : one()];
        }
        return [name, sample(valueOf(attribute))];
      })
    );

  const write = async (type: TestType) => {
    const uid = uidOf(type.name) as UID.ContentType;
    const documents = strapi.documents(uid) as Core.Strapi['documents'] extends (uid: never) => infer Service
      ? Service & { publish: (params: object) => Promise<unknown> }
      : never;
    const { documentId } = await documents.create({ data: data(type.attributes) as never });
    const translated = type.localized && sample(fc.boolean());
    if (translated) {
      await documents.update({ documentId, locale: 'vi', data: data(type.attributes, 'vi') as never });
    }
    if (type.draftAndPublish && sample(fc.nat(3)) > 0) {
      await documents.publish({ documentId, locale: type.localized ? '*' : undefined } as never);
      if (sample(fc.boolean())) await documents.update({ documentId, data: data(type.attributes) as never });
    }
    // a document can be linked to from the locales that it exists in
    for (const locale of translated || !type.localized ? ['en', 'vi'] : ['en']) {
      written.set(`${uid} ${locale}`, [...(written.get(`${uid} ${locale}`) ?? []), documentId]);
    }
  };
  for (let round = 0; round < count; round += 1) for (const type of schema.types) await write(type);
}
