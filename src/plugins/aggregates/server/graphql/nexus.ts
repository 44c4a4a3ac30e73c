/** The parts of nexus that are used here; the GraphQL plugin hands its own copy to extensions. */
interface FieldOptions {
  type: unknown;
  args?: Record<string, unknown>;
  // resolvers of different parents meet here
  resolve: (...args: never[]) => unknown;
}

export interface ObjectBuilder {
  field: (name: string, options: FieldOptions) => void;
  nonNull: ObjectBuilder;
  list: ObjectBuilder;
}

interface TypeOptions {
  definition: (t: ObjectBuilder) => void;
}

export interface Nexus {
  objectType: (options: TypeOptions & { name: string }) => unknown;
  extendType: (options: TypeOptions & { type: string }) => unknown;
  enumType: (options: { name: string; members: Record<string, string> }) => unknown;
  nonNull: (type: unknown) => unknown;
  stringArg: () => unknown;
  arg: (options: { type: unknown }) => unknown;
}
