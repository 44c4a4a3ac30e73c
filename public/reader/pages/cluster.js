import '../../embed/union-figures.js';
import { h } from '../../embed/panel/h.js';
import { printValue } from '../../embed/panel/print.js';
import { cards } from '../cards.js';
import { ofCluster, readNamed, readNewest, readYears } from '../content.js';
import { shortDate } from '../dates.js';
import { href } from '../routes.js';
import { years } from './years.js';

const POPULATE = {
  owner: { fields: 'name,slug' },
  years: {
    populate: {
      members: { populate: { organisation: { fields: 'name,slug' } } },
      targets: { populate: { indicator: { fields: 'name,unit' } } },
    },
  },
};
const ROLES = ['leader', 'deputy', 'member'];

/** An emulation cluster in one year: its members, targets, figures and awards, and what was written of it. */
export async function cluster({ route, locale, words, signal }) {
  const found = await readNamed('emulation-clusters', route.key, locale, POPULATE, signal);
  const [posts, reported] = await Promise.all([
    readNewest(locale, 6, ofCluster(found.documentId), signal),
    readYears(figuresOf(found), signal),
  ]);
  const all = (found.years ?? []).map(({ year }) => String(year)).sort((one, two) => two - one);
  const shown =
    route.year ?? reported.find((year) => all.includes(year)) ?? all[0] ?? String(new Date().getFullYear());
  const canonical = { ...route, key: found.slug ?? found.documentId };
  const year = found.years?.find((one) => String(one.year) === shown);
  const content = [
    h('h1', {}, found.name),
    owner(found.owner, locale, words),
    found.description && h('p', { class: 'standfirst' }, found.description),
    all.length > 1 && years(canonical, all, shown, words),
    h(
      'div',
      { class: 'cluster' },
      h('div', { class: 'cluster-year' }, members(year, locale, words), targets(year, locale, words)),
      h(
        'div',
        { class: 'cluster-figures' },
        h('union-figures', { cluster: found.documentId, period: shown, locale }),
        h('p', { class: 'empty when-empty' }, words.noFigures)
      )
    ),
    posts.length > 0 &&
      h('section', { class: 'section' }, h('h2', {}, words.posts), cards(posts, { locale })),
  ];
  const { documentId } = found;
  return {
    title: `${found.name} – ${shown}`,
    description: found.description,
    content,
    canonical,
    documentId,
  };
}

/** Figures of the cluster itself or of anyone who was ever a member: its own may be computed from theirs. */
function figuresOf({ documentId, years: all }) {
  const members = (all ?? []).flatMap((year) => year.members ?? []);
  const ids = new Set(members.map(({ organisation }) => organisation?.documentId).filter(Boolean));
  const own = { cluster: { documentId: { $eq: documentId } } };
  return ids.size ? { $or: [own, { organisation: { documentId: { $in: [...ids] } } }] } : own;
}

const owner = (organisation, locale, words) =>
  organisation &&
  h(
    'p',
    { class: 'dates' },
    `${words.owner} `,
    h('a', { href: href({ page: 'organisation', key: organisation.slug, locale }) }, organisation.name)
  );

function members(year, locale, words) {
  const listed = (year?.members ?? []).filter(({ organisation }) => organisation);
  const order = ({ role }) => ROLES.indexOf(role);
  return h(
    'section',
    {},
    h('h2', {}, words.members),
    year?.pactSignedOn && h('p', { class: 'dates' }, words.pact(shortDate(year.pactSignedOn, locale))),
    listed.length
      ? table(
          words.members,
          [words.unit, words.role],
          [...listed]
            .sort((one, two) => order(one) - order(two))
            .map(({ organisation: { name, slug }, role }) => [
              h('a', { href: href({ page: 'organisation', key: slug, locale }) }, name),
              words.roles[role],
            ])
        )
      : h('p', { class: 'empty' }, words.noMembers)
  );
}

function targets(year, locale, words) {
  const set = (year?.targets ?? []).filter(({ indicator }) => indicator);
  if (!set.length) return null;
  const lines = set.map(({ indicator, value, note }) => [
    [indicator.name, note && h('span', { class: 'note' }, note)],
    printValue({ value }, indicator.unit, locale),
  ]);
  return h(
    'section',
    {},
    h('h2', {}, words.targets),
    table(words.targets, [words.indicator, words.target], lines)
  );
}

const table = (name, heads, lines) =>
  h(
    'table',
    {},
    h('caption', { class: 'hidden' }, name),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        heads.map((head) => h('th', { scope: 'col' }, head))
      )
    ),
    h(
      'tbody',
      {},
      lines.map(([first, ...rest]) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, first),
          rest.map((cell) => h('td', {}, cell))
        )
      )
    )
  );
