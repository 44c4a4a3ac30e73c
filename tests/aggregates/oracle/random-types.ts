import fc from 'fast-check';

export type ScalarType =
  | 'integer'
  | 'biginteger'
  | 'decimal'
  | 'float'
  | 'string'
  | 'password'
  | 'json'
  | 'enumeration'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time';

export interface TestAttribute {
  type: ScalarType | 'relation' | 'component';
  enum?: string[];
  columnType?: { type: string; args: number[] };
  relation?: 'oneToOne' | 'manyToOne' | 'oneToMany' | 'manyToMany';
  target?: string;
  component?: string;
  repeatable?: boolean;
  private?: boolean;
}

export interface TestType {
  /** Singular name; the uid is api::name.name. */
  name: string;
  draftAndPublish: boolean;
  localized: boolean;
  /** False leaves it out of the plugin's settings. */
  enabled?: boolean;
  attributes: Record<string, TestAttribute>;
}

export interface TestSchema {
  types: TestType[];
  components: { name: string; attributes: Record<string, TestAttribute> }[];
}

export const uidOf = (name: string) => `api::${name}.${name}`;
export const COLOURS = ['red', 'green', 'blue'];

const scalar: fc.Arbitrary<TestAttribute> = fc.oneof(
  fc.constantFrom<TestAttribute>(
    { type: 'integer' },
    { type: 'biginteger' },
    { type: 'decimal' },
    { type: 'float' },
    { type: 'string' },
    { type: 'boolean' },
    { type: 'date' },
    { type: 'datetime' },
    { type: 'time' },
    { type: 'enumeration', enum: COLOURS },
    { type: 'decimal', columnType: { type: 'decimal', args: [20, 4] } }
  )
);

const named = (prefix: string, attributes: TestAttribute[]) =>
  Object.fromEntries(attributes.map((attribute, index) => [`${prefix}${index}`, attribute]));

/** Every type has what goes wrong most: a whole number, a decimal number and a time. */
const ALWAYS: TestAttribute[] = [
  { type: 'integer' },
  { type: 'decimal', columnType: { type: 'decimal', args: [20, 4] } },
  { type: 'datetime' },
];

const scalars = fc
  .array(scalar, { minLength: 1, maxLength: 4 })
  .map((list) => named('f', [...ALWAYS, ...list]));

/** Content types that relate to one another every way, with components, drafts and locales or without. */
export const testSchema = (count: number): fc.Arbitrary<TestSchema> => {
  const names = Array.from({ length: count }, (_, index) => `thing${index}`);
  const relation = fc.record({
    type: fc.constant('relation' as const),
    relation: fc.constantFrom('oneToOne', 'manyToOne', 'oneToMany', 'manyToMany' as const),
    target: fc.constantFrom(...names).map(uidOf),
  });
  const component = fc.record({
    type: fc.constant('component' as const),
    component: fc.constantFrom('box.b0', 'box.b1'),
    repeatable: fc.boolean(),
  });
  const type = (name: string): fc.Arbitrary<TestType> =>
    fc
      .record({
        fields: scalars,
        relations: fc.array(relation, { minLength: 1, maxLength: 3 }).map((list) => named('r', list)),
        parts: fc.array(component, { maxLength: 2 }).map((list) => named('c', list)),
        draftAndPublish: fc.boolean(),
        localized: fc.boolean(),
      })
      .map(({ fields, relations, parts, ...rest }) => ({
        name,
        ...rest,
        attributes: { ...fields, ...relations, ...parts } as Record<string, TestAttribute>,
      }));
  return fc.tuple(fc.tuple(...names.map(type)), scalars, scalars).map(([types, first, second]) => ({
    types,
    components: [
      { name: 'b0', attributes: first },
      { name: 'b1', attributes: second },
    ],
  }));
};
