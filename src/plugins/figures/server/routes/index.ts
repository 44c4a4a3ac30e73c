/** A panel tells about a document: who may not read the document may not read its panel either. */
const read = (path: string, action: string, document: string) => ({
  method: 'GET',
  path,
  handler: `panel.${action}`,
  config: {
    auth: { scope: [`plugin::figures.panel.${action}`, `${document}.findOne`] },
    policies: [],
  },
});

/** The empty prefix puts the routes beside those of the content types. */
export default {
  'content-api': {
    type: 'content-api',
    prefix: '',
    routes: [
      read('/articles/:id/figures', 'article', 'api::article.article'),
      read('/events/:id/figures', 'event', 'api::event.event'),
      read('/organisations/:id/figures', 'organisation', 'api::organisation.organisation'),
      read('/emulation-clusters/:id/figures', 'cluster', 'api::emulation-cluster.emulation-cluster'),
    ],
  },
};
