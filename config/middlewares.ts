export default [
  'strapi::logger',
  'strapi::errors',
  'global::outage',
  // ETag is not a simple header: without this, a page on another site cannot read it.
  { name: 'strapi::cors', config: { expose: ['ETag'] } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Strapi' } },
  // Before all that costs and answers everybody alike; after CORS, which depends on who asks.
  'plugin::figures.repeat-answers',
  'strapi::security',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'global::front-page',
  'strapi::public',
];
