import { filtersSchema, localeSchema, statusSchema, z } from '@strapi/utils';
import { groupable, measurable, type ListedField } from '../access/list-fields';
import type { TypeRules } from '../config';
import { FUNCTIONS, INTERVALS, type AggregateFunction } from '../core/query';

type FieldFunction = Exclude<AggregateFunction, 'count'>;

const FIELD_FUNCTIONS = FUNCTIONS.filter((name): name is FieldFunction => name !== 'count');

const names = (fields: readonly ListedField[]) => fields.map(({ path }) => path).join(', ');

const key = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const words = z.union([z.string(), z.array(z.string())]);

/** The request and the response of the REST route, for validation tools and the OpenAPI document. */
export function describeRoute(fields: readonly ListedField[], rules: TypeRules) {
  const known = FIELD_FUNCTIONS.map((name) => [name, measurable(fields, name, rules)] as const).filter(
    ([, list]) => list.length
  );
  const dates = groupable(fields, rules).filter(({ kind }) => kind === 'date' || kind === 'datetime');
  const aggregate = z
    .object({
      count: z.literal('*').optional(),
      ...Object.fromEntries(
        known.map(([name, list]) => [name, words.optional().describe(`${name} of: ${names(list)}`)])
      ),
    })
    .describe('What to measure; the count when left out');
  const measures = {
    count: z.number().int().optional(),
    ...Object.fromEntries(known.map(([name]) => [name, z.record(z.string(), key).optional()])),
  };
  return {
    request: {
      query: {
        aggregate: aggregate.optional(),
        groupBy: words
          .optional()
          .describe(
            `Fields or paths: ${names(groupable(fields, rules))}. Dates (${names(dates)}) take an interval: ${INTERVALS.join(', ')}, as in field:year`
          ),
        filters: filtersSchema.optional(),
        having: z
          .record(z.string(), z.any())
          .optional()
          .describe('Conditions on measures: having[count][$gte]=2'),
        sort: words.optional().describe('A measure or an entry of groupBy: sort=sum.field:desc'),
        pagination: z
          .object({
            start: z.number().int().min(0).optional(),
            limit: z.number().int().min(1).optional(),
            page: z.number().int().min(1).optional(),
            pageSize: z.number().int().min(1).optional(),
          })
          .optional(),
        remainder: z.boolean().optional().describe('Also measure what the page of groups leaves out, as one'),
        locale: localeSchema.optional(),
        status: statusSchema.optional(),
      },
    },
    response: z.object({
      data: z.array(z.object({ keys: z.record(z.string(), key), ...measures })),
      meta: z.object({
        pagination: z.object({ start: z.number(), limit: z.number(), total: z.number() }),
        remainder: z.object({ groups: z.number(), ...measures }).optional(),
        suppressed: z.number().optional(),
        overlapping: z.array(z.string()).optional(),
        timeZone: z.string(),
      }),
    }),
  };
}
