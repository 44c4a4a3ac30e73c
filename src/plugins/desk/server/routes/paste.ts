import { needs } from './needs';

const config = needs('read', { action: 'create', subject: 'api::article.article' });

/** Drafts from a pasted page. */
export default [
  { method: 'POST', path: '/paste/read', handler: 'paste.read', config },
  { method: 'GET', path: '/paste/categories', handler: 'paste.categories', config },
  { method: 'POST', path: '/paste', handler: 'paste.save', config },
];
