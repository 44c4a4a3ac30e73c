/** Names of the types that are added to the GraphQL schema for one content type, or one of its components. */
export const typeNames = (base: string) => ({
  aggregate: `${base}Aggregate`,
  measures: (name: string) => `${base}Aggregate${name[0]?.toUpperCase()}${name.slice(1)}`,
  groupBy: `${base}AggregateGroupBy`,
  group: (key: string) => `${base}AggregateGroup${key}`,
  connection: `${base}AggregateConnection`,
});

export const INTERVAL_ENUM = 'AggregateInterval';
