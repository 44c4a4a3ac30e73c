import type { Core, UID } from '@strapi/strapi';
import { captureParams } from '../access/capture-params';
import { isPublic, type Caller } from '../access/caller';
import { createCatalogue } from '../access/describe-type';
import { permittedDocuments } from '../access/permitted-documents';
import { readablePaths } from '../access/readable-paths';
import type { Config } from '../config';
import { bindQuery, namedPaths } from '../core/bind-query';
import { invalidQuery } from '../core/invalid-query';
import { parseQuery } from '../core/parse-query';
import type { AggregateQuery, AggregateResult } from '../core/query';
import { listedPaths, rulesFor } from '../access/allow-lists';
import { buildStatement } from '../sql/build-statement';
import { createDialect } from '../sql/create-dialect';
import type { Dialect } from '../sql/dialect';
import { readTables } from '../sql/metadata';
import { readAnswer } from '../sql/read-answer';
import { runStatement } from '../sql/run-statement';
import { selectDocuments } from '../sql/select-documents';

const PARAMETERS: readonly string[] = [
  'aggregate',
  'groupBy',
  'filters',
  'having',
  'sort',
  'pagination',
  'remainder',
  'locale',
  'status',
  'publicationFilter',
];

function refuseUnknown(query: object): void {
  const stranger = Object.keys(query).find((key) => !PARAMETERS.includes(key));
  if (stranger) throw invalidQuery(stranger, `unknown. Use ${PARAMETERS.join(', ')}.`);
}

const aggregate = ({ strapi }: { strapi: Core.Strapi }) => {
  const catalogue = createCatalogue(strapi);
  const settings = () => strapi.config.get<Config>('plugin::aggregates');
  let dialect: Dialect | undefined;

  return {
    /**
     * Measures the documents of a content type, grouped or not, in one SQL statement.
     *
     * @param caller whose permissions count; server code that gives none is trusted.
     * @throws a ValidationError that names the parameter and the remedy; a field that the caller may not read is
     *   answered like one that does not exist.
     * @example
     * strapi.plugin('aggregates').service('aggregate').run('api::award.award', {
     *   aggregate: { count: '*', sum: 'value' },
     *   groupBy: ['organisation.level', 'date:year'],
     * })
     */
    async run(
      uid: UID.ContentType,
      query: AggregateQuery,
      caller: Caller = { kind: 'server' }
    ): Promise<AggregateResult> {
      refuseUnknown(query);
      const config = settings();
      const rules = rulesFor(config, uid, caller);
      const shape = parseQuery({ ...query });
      const named = namedPaths(shape);
      const params = await permittedDocuments(strapi, caller, uid, query);
      const readable = await readablePaths(strapi, catalogue, caller, uid, {
        paths: named.keys(),
        locale: query.locale,
      });
      const plan = bindQuery(shape, {
        uid,
        catalogue,
        readable: listedPaths(shape, readable, rules),
        limits: config.limits,
        minGroupSize: isPublic(caller) ? (rules.minGroupSize ?? config.minGroupSize) : 1,
      });
      const tables = readTables(strapi);
      const documents = await selectDocuments(strapi, tables, uid, await captureParams(strapi, uid, params));
      const knex = strapi.db.connection;
      dialect ??= createDialect(knex, config.timeZone);
      const { query: statement, fields } = buildStatement({ knex, dialect, tables, documents }, plan);
      return readAnswer(await runStatement(dialect, statement, config.limits.timeout), plan, fields);
    },
  };
};

export default aggregate;
