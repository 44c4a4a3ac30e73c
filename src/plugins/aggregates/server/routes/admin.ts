/** For the page in the admin. What can be read there is what the administrator's role reads in the content manager. */
const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::aggregates.read'] } },
  ],
};

export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/types', handler: 'admin.types', config },
    { method: 'POST', path: '/run', handler: 'admin.run', config },
  ],
};
