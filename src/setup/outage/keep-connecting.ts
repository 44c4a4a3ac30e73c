import type { Core } from '@strapi/strapi';

/** The driver's connection; knex throws away one that has this mark when it is next asked for it. */
interface Connection {
  __knex__disposed?: unknown;
}

/**
 * Lets a new connection that is cut before Strapi has set it up be thrown away. Strapi waits for that without a `catch`
 * and then tells the pool: the rejection would end the process, or at best the pool would miss one of its places until
 * it gives up waiting for it.
 */
export function keepConnecting(strapi: Core.Strapi) {
  const { dialect } = strapi.db;
  const initialize = dialect.initialize.bind(dialect) as (connection: Connection) => Promise<void>;
  dialect.initialize = async (connection: unknown) => {
    try {
      await initialize(connection as Connection);
    } catch (error) {
      (connection as Connection).__knex__disposed ??= error;
      strapi.log.error(`A new connection to the database was lost: ${(error as Error).message}`);
    }
  };
}
