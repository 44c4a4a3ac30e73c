import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: env.bool('IS_PROXIED', false),
  app: { keys: env.array('APP_KEYS') },
  // npm start prints its own addresses.
  logger: { startup: { enabled: env.bool('STARTUP_BANNER', true) } },
  webhooks: { populateRelations: false },
});

export default config;
