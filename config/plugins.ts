import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  i18n: { enabled: true },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      register: { allowedFields: [] },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: env('NODE_ENV') !== 'production',
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
    },
  },
  upload: {
    config: {
      sizeLimit: 50 * 1024 * 1024,
      breakpoints: { large: 1280, medium: 800, small: 480 },
      security: {
        allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/*', 'text/csv', 'text/plain'],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'application/javascript'],
      },
    },
  },
  figures: { enabled: true, resolve: './src/plugins/figures' },
});

export default config;
