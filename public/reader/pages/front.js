import { h } from '../../embed/panel/h.js';
import { card, cards } from '../cards.js';
import { inCategory, readCategories, readNewest } from '../content.js';
import { href } from '../routes.js';

const NEWEST = 5;
const PER_SECTION = 3;

/** The front page: the newest posts, then the newest of every section that has any. */
export async function front({ locale, words, signal }) {
  const [newest, sections] = await Promise.all([
    readNewest(locale, NEWEST, {}, signal),
    readSections(locale, signal),
  ]);
  const shown = new Set(newest.map(({ documentId }) => documentId));
  const [lead, ...others] = newest;
  const content = [
    h('h1', { class: 'hidden' }, words.home),
    h(
      'section',
      { class: 'newest', 'aria-labelledby': 'newest' },
      h('h2', { id: 'newest', class: 'hidden' }, words.newest),
      lead ? card(lead, { locale, lead: true, kicker: true }) : h('p', { class: 'empty' }, words.nothing),
      others.length > 0 && cards(others, { locale, kicker: true })
    ),
    h(
      'div',
      { class: 'sections' },
      sections.map(({ category, posts }) => section(category, fresh(posts, shown), locale))
    ),
  ];
  return { title: null, content };
}

async function readSections(locale, signal) {
  const categories = await readCategories(locale);
  return Promise.all(
    categories.map(async (category) => ({
      category,
      // As many more as may stand at the top already.
      posts: await readNewest(locale, PER_SECTION + NEWEST, inCategory(category.documentId), signal),
    }))
  );
}

/** A post stands on the front page once. */
function fresh(posts, shown) {
  const left = posts.filter(({ documentId }) => !shown.has(documentId)).slice(0, PER_SECTION);
  for (const { documentId } of left) shown.add(documentId);
  return left;
}

function section(category, posts, locale) {
  if (!posts.length) return null;
  const address = href({ page: 'category', key: category.slug, locale });
  return h(
    'section',
    { class: 'section', 'aria-labelledby': `section-${category.slug}` },
    h('h2', { id: `section-${category.slug}` }, h('a', { href: address }, category.name)),
    cards(posts, { locale })
  );
}
