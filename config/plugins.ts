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
      // Groups within groups, with a sum in the inner ones, are twelve deep.
      depthLimit: 12,
      defaultLimit: 25,
      maxLimit: 100,
    },
  },
  upload: {
    config: {
      sizeLimit: 50 * 1024 * 1024,
      security: {
        allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/*', 'text/csv', 'text/plain'],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'application/javascript'],
      },
    },
  },
  figures: { enabled: true, resolve: './src/plugins/figures' },
  desk: { enabled: true, resolve: './src/plugins/desk' },
  aggregates: {
    enabled: true,
    resolve: './src/plugins/aggregates',
    config: {
      timeZone: env('TIME_ZONE', 'Asia/Ho_Chi_Minh'),
      contentTypes: {
        'api::announcement.announcement': true,
        'api::article.article': true,
        'api::award.award': true,
        'api::emulation-cluster.emulation-cluster': true,
        'api::event.event': true,
        'api::figure.figure': true,
        'api::organisation.organisation': true,
        'api::person.person': true,
        'api::programme.programme': true,
        'api::publication.publication': true,
        'api::question.question': true,
        'api::video.video': true,
      },
    },
  },
});

export default config;
