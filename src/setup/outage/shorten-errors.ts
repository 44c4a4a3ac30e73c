import type { Core } from '@strapi/strapi';

/**
 * Lets an error of the database say what is wrong and no more. Knex puts the whole statement before it, which hides the
 * cause behind pages of SQL; who looks for the statement finds it in the log at level "debug".
 */
export function shortenErrors(strapi: Core.Strapi) {
  strapi.db.connection.on('query-error', (error: Error, { sql }: { sql: string }) => {
    const prefix = `${sql} - `;
    if (error.message.startsWith(prefix)) error.message = error.message.slice(prefix.length);
    strapi.log.debug(`${error.message} in: ${sql}`);
  });
}
