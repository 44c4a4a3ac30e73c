import '../../embed/union-figures.js';
import { h } from '../../embed/panel/h.js';
import { blocks } from '../blocks.js';
import { cards, date } from '../cards.js';
import { readPost } from '../content.js';
import { shortDate } from '../dates.js';
import { figure } from '../picture.js';
import { href } from '../routes.js';
import { safeUrl } from '../safe-url.js';

const TEXT_WIDTH = '(min-width: 66rem) 42rem, 100vw';

/** One post with its figures beside it, or below it on a narrow screen. */
export async function post({ route, locale, words, signal }) {
  const found = await readPost(route.key, locale, signal);
  const content = h(
    'article',
    { class: 'post' },
    head(found, locale, words),
    h(
      'div',
      { class: 'post-text' },
      figure(found.cover, TEXT_WIDTH, words, { eager: true }),
      h('div', { class: 'prose' }, blocks(found.body)),
      (found.photos ?? []).map((photo) => figure(photo, TEXT_WIDTH, words)),
      byline(found, words),
      source(found.source, words)
    ),
    h('aside', { class: 'post-figures' }, h('union-figures', { post: found.documentId, locale })),
    tail(found, locale, words)
  );
  return {
    title: found.seo?.title || found.title,
    description: found.seo?.description || found.standfirst,
    content,
    canonical: { ...route, key: found.slug },
    documentId: found.documentId,
  };
}

function head({ category, title, standfirst, publicationDate, eventDate, event }, locale, words) {
  const took = [
    eventDate && words.eventDate(shortDate(eventDate, locale)),
    event && [event.title, event.place].filter(Boolean).join(', '),
  ].filter(Boolean);
  return h(
    'header',
    { class: 'post-head' },
    category &&
      h(
        'p',
        { class: 'kicker' },
        h('a', { href: href({ page: 'category', key: category.slug, locale }) }, category.name)
      ),
    h('h1', {}, title),
    h(
      'p',
      { class: 'dates' },
      date(publicationDate, locale),
      took.map((line) => h('span', {}, line))
    ),
    standfirst && h('p', { class: 'standfirst' }, standfirst)
  );
}

function byline({ byline: signed, authors }, words) {
  const names = signed || (authors ?? []).map(({ name }) => name).join(', ');
  return names && h('p', { class: 'byline' }, h('span', {}, words.by), ' ', names);
}

function source(from, words) {
  const name = from?.attribution || from?.name;
  if (!name) return null;
  const address = from.url && safeUrl(from.url);
  const shown = address ? h('a', { href: address, rel: 'external' }, name) : name;
  return h('p', { class: 'source' }, from.attribution ? shown : [`${words.source} `, shown]);
}

function tail({ tags, clusters, organisations, related }, locale, words) {
  const links = (page, named) =>
    (named ?? []).map(({ slug, documentId, name, shortName }) =>
      h('li', {}, h('a', { href: href({ page, key: slug ?? documentId, locale }) }, shortName || name))
    );
  const mentioned = [...links('cluster', clusters), ...links('organisation', organisations)];
  const tagged = links('tag', tags);
  return h(
    'footer',
    { class: 'post-tail' },
    mentioned.length > 0 && [
      h('h2', {}, words.mentioned),
      h('ul', { class: 'chips', role: 'list' }, mentioned),
    ],
    tagged.length > 0 && [h('h2', {}, words.tags), h('ul', { class: 'chips', role: 'list' }, tagged)],
    related?.length > 0 && [h('h2', {}, words.related), cards(related, { locale })]
  );
}
