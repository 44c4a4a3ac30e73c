import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** SQLite is the embedded default; several nodes share one PostgreSQL (DATABASE_CLIENT=postgres). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connections = {
    sqlite: {
      connection: {
        // __dirname is dist/config, so the default lies in the project's .tmp folder.
        filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
    },
    postgres: {
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', 'localhost'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'newsroom'),
        user: env('DATABASE_USERNAME', 'newsroom'),
        password: env('DATABASE_PASSWORD', ''),
        ssl: env.bool('DATABASE_SSL', false) && {
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
        schema: env('DATABASE_SCHEMA', 'public'),
        // A server that went away without a word is noticed in seconds on an idle connection, not after hours.
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
  if (!(client in connections)) {
    throw new Error(`DATABASE_CLIENT must be sqlite or postgres; got "${client}". Change it in .env.`);
  }
  return {
    connection: {
      client,
      ...connections[client as keyof typeof connections],
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
      // Errors name their statement without the values in it: people's data does not belong in logs.
      compileSqlOnError: false,
    },
  };
};

export default config;
