import '../../embed/union-figures.js';
import { h } from '../../embed/panel/h.js';
import { cards } from '../cards.js';
import { ofCluster, readNamed, readNewest, readYears } from '../content.js';
import { href } from '../routes.js';
import { years } from './years.js';

const POPULATE = {
  owner: { fields: 'name,slug' },
  years: { populate: { members: { populate: { organisation: { fields: 'name' } } } } },
};

/** An emulation cluster in one year: its members, figures, places and awards, and what was written of it. */
export async function cluster({ route, locale, words, signal }) {
  const found = await readNamed('emulation-clusters', route.key, locale, POPULATE, signal);
  const { documentId, name, description, owner } = found;
  const [posts, reported] = await Promise.all([
    readNewest(locale, 6, ofCluster(documentId), signal),
    readYears(figuresOf(found), signal),
  ]);
  const all = (found.years ?? []).map(({ year }) => String(year)).sort((one, two) => two - one);
  const year =
    route.year ?? reported.find((one) => all.includes(one)) ?? all[0] ?? String(new Date().getFullYear());
  const canonical = { ...route, key: found.slug ?? documentId };
  const content = [
    h('h1', {}, name),
    owner && h('p', { class: 'dates' }, `${words.owner} `, organisation(owner, locale)),
    description && h('p', { class: 'standfirst' }, description),
    all.length > 1 && years(canonical, all, year, words),
    h('union-figures', { cluster: documentId, period: year, locale }),
    h('p', { class: 'empty when-empty' }, words.noFigures),
    posts.length > 0 &&
      h('section', { class: 'section' }, h('h2', {}, words.posts), cards(posts, { locale })),
  ];
  return { title: `${name} – ${year}`, description, content, canonical, documentId };
}

const organisation = ({ name, slug }, locale) =>
  h('a', { href: href({ page: 'organisation', key: slug, locale }) }, name);

/** Figures of the cluster itself or of anyone who was ever a member: its own may be computed from theirs. */
function figuresOf({ documentId, years: all }) {
  const members = (all ?? []).flatMap((year) => year.members ?? []);
  const ids = new Set(members.map((member) => member.organisation?.documentId).filter(Boolean));
  const own = { cluster: { documentId: { $eq: documentId } } };
  return ids.size ? { $or: [own, { organisation: { documentId: { $in: [...ids] } } }] } : own;
}
