import { h } from '../../embed/panel/h.js';
import { cards } from '../cards.js';
import { inCategory, readNamed, readPosts, withTag } from '../content.js';
import { href } from '../routes.js';

const KINDS = {
  category: { type: 'categories', filter: inCategory },
  tag: { type: 'tags', filter: withTag },
};

/** All posts of a category or of a tag, newest first, twelve to a page. */
export async function list({ route, locale, words, signal }) {
  const { type, filter } = KINDS[route.page];
  const named = await readNamed(type, route.key, locale, {}, signal);
  const { data, meta } = await readPosts(locale, filter(named.documentId), route.at, signal);
  const canonical = { ...route, key: named.slug };
  const content = [
    h('h1', {}, named.name),
    named.description && h('p', { class: 'standfirst' }, named.description),
    data.length ? cards(data, { locale, level: 2 }) : h('p', { class: 'empty' }, words.nothing),
    pages(canonical, meta.pagination, words),
  ];
  const { documentId } = named;
  return { title: named.name, description: named.description, content, canonical, documentId };
}

function pages(route, { page, pageCount }, words) {
  if (pageCount < 2) return null;
  const step = (at, name, rel) =>
    at >= 1 && at <= pageCount ? h('a', { href: href({ ...route, at }), rel }, name) : h('span', {});
  return h(
    'nav',
    { class: 'pages', 'aria-label': words.pages },
    step(page - 1, words.newer, 'prev'),
    h('span', {}, words.page(page, pageCount)),
    step(page + 1, words.older, 'next')
  );
}
