import { awards } from './awards.js';
import { groups } from './groups.js';
import { h } from './h.js';
import { printDate } from './print.js';
import { row } from './row.js';
import { table } from './table.js';

/** So much of a long panel is open at first; the rest opens on demand. */
const OPEN_GROUPS = 2;
const OPEN_ROWS = 6;

/**
 * The whole panel of one answer of the API.
 *
 * @param data as `/api/…/figures` sends it.
 * @param page what every part needs: `{ words, locale, link }`, `link('cluster', documentId, year)` being the
 *   address of a page of the newsroom.
 * @returns null when there is nothing to show.
 */
export function panel(data, page) {
  const all = groups(data);
  if (!all.length) return null;
  const own = data.post?.documentId;
  return h(
    'section',
    { class: 'panel', part: 'panel', 'aria-labelledby': 'title' },
    h('h2', { id: 'title', part: 'title' }, page.words.title),
    all.map((group, index) => section(group, index < OPEN_GROUPS, { ...page, own }))
  );
}

function section(group, open, page) {
  const { subject, period, members } = group;
  const name = [subject.name, ' ', h('span', { class: 'period' }, period.label)];
  const address = page.link(subject.kind, subject.documentId, period.code);
  if (!open) {
    const heading = h('h3', { part: 'subject' }, name);
    return h('details', { class: 'context' }, h('summary', {}, heading), content(group, page));
  }
  return h(
    'section',
    { class: members?.length ? 'context with-members' : 'context' },
    h('h3', { part: 'subject' }, h('a', { href: address, part: 'link' }, name)),
    content(group, page)
  );
}

const content = ({ cited, rows, awards: tally, members, pactSignedOn, period }, page) => [
  pactSignedOn && h('p', { class: 'small' }, page.words.pact(printDate(pactSignedOn, page.locale))),
  members?.length > 0 && memberTable(members, period, page),
  list(cited, [], members ? Infinity : OPEN_ROWS, page),
  cited.length > 0 && rows.length > 0 && h('p', { class: 'context-name' }, page.words.context),
  list(rows, members ?? [], members ? Infinity : OPEN_ROWS, page),
  members?.length > 0 && !rows.length && h('p', { class: 'small' }, page.words.noFigures),
  awards(tally, page.words),
];

function list(figures, members, most, page) {
  if (!figures.length) return null;
  const items = figures.map((figure) => row(figure, members, page));
  // One more than fits is shown rather than hidden behind a line of its own.
  const shown = items.length > most + 1 ? most : items.length;
  const rows = (some) => h('ul', { class: 'rows', role: 'list' }, some);
  const rest = items.slice(shown);
  return [
    rows(items.slice(0, shown)),
    rest.length > 0 &&
      h('details', { class: 'rest' }, h('summary', {}, page.words.rest(rest.length)), rows(rest)),
  ];
}

const ROLES = ['leader', 'deputy', 'member'];
const byRole = (one, two) => ROLES.indexOf(one.role) - ROLES.indexOf(two.role);

const memberTable = (members, period, { words, link }) =>
  table(
    words.members,
    [words.member, words.role],
    [...members]
      .sort(byRole)
      .map(({ documentId, name, role }) => [
        h('a', { href: link('organisation', documentId, period.code), part: 'link' }, name),
        words.roles[role] ?? role,
      ]),
    { part: 'members' }
  );
