import '../../embed/union-figures.js';
import { h } from '../../embed/panel/h.js';
import { cards } from '../cards.js';
import { ofOrganisation, readNamed, readNewest, readYears } from '../content.js';
import { href } from '../routes.js';
import { safeUrl } from '../safe-url.js';
import { years } from './years.js';

const NAMED = { fields: 'name,slug' };

/** A union organisation: its figures of one year, its place in the tree, how to reach it, its posts. */
export async function organisation({ route, locale, words, signal }) {
  const populate = { parent: NAMED, children: NAMED, contact: true };
  const found = await readNamed('organisations', route.key, locale, populate, signal);
  const [posts, reported] = await Promise.all([
    readNewest(locale, 6, ofOrganisation(found.documentId), signal),
    readYears(figuresOf(found.documentId), signal),
  ]);
  const shown = route.year ?? reported[0] ?? String(new Date().getFullYear());
  const all = [...new Set([shown, ...reported])].sort((one, two) => two - one);
  const canonical = { ...route, key: found.slug ?? found.documentId };
  const content = [
    h('h1', {}, found.name),
    found.parent && h('p', { class: 'dates' }, `${words.owner} `, link(found.parent, locale)),
    found.description && h('p', { class: 'standfirst' }, found.description),
    years(
      canonical,
      [...new Set([shown, ...all])].sort((one, two) => two - one),
      shown,
      words
    ),
    h('union-figures', { organisation: found.documentId, period: shown, locale }),
    h('p', { class: 'empty when-empty' }, words.noFigures),
    contact(found.contact, words),
    found.children?.length > 0 &&
      h(
        'section',
        { class: 'section' },
        h('h2', {}, words.children),
        h(
          'ul',
          { class: 'chips', role: 'list' },
          found.children.map((child) => h('li', {}, link(child, locale)))
        )
      ),
    posts.length > 0 &&
      h('section', { class: 'section' }, h('h2', {}, words.posts), cards(posts, { locale })),
  ];
  const { documentId } = found;
  return { title: found.name, description: found.description, content, canonical, documentId };
}

/** Its own figures and those of the units right below it, from which its own may be computed. */
const figuresOf = (documentId) => ({
  organisation: {
    $or: [{ documentId: { $eq: documentId } }, { parent: { documentId: { $eq: documentId } } }],
  },
});

const link = ({ name, slug }, locale) =>
  h('a', { href: href({ page: 'organisation', key: slug, locale }) }, name);

function contact(lines, words) {
  if (!lines) return null;
  const { address, phone, fax, email, website } = lines;
  const shown = [
    address,
    phone && h('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, `${words.phone} ${phone}`),
    fax && `${words.fax} ${fax}`,
    email && h('a', { href: `mailto:${email}` }, email),
    website && safeUrl(website) && h('a', { href: website, rel: 'external' }, website),
  ].filter(Boolean);
  if (!shown.length) return null;
  return h(
    'section',
    { class: 'section' },
    h('h2', {}, words.contact),
    h(
      'address',
      {},
      shown.map((line) => h('p', {}, line))
    )
  );
}
