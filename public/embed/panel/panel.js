import { awards } from './awards.js';
import { h } from './h.js';
import { citedRow, contextRow } from './row.js';

/**
 * The whole panel of one answer of the API.
 *
 * @param data `{ cited, context }` as `/api/…/figures` sends it.
 * @param link makes the address of a page of the newsroom: `link('cluster', documentId)`.
 * @returns null when there is nothing to show.
 */
export function panel(data, words, locale, link) {
  const groups = (data?.context ?? []).filter(({ rows, awards: tally }) => rows?.length || tally?.length);
  const cited = data?.cited ?? [];
  if (!groups.length && !cited.length) return null;
  return h(
    'section',
    { class: 'panel', part: 'panel', 'aria-labelledby': 'title' },
    h('h2', { id: 'title', part: 'title' }, words.title),
    cited.length > 0 && [
      h('h3', { part: 'subject' }, words.cited),
      h(
        'dl',
        { class: 'cited' },
        cited.map((row) => h('div', {}, citedRow(row, words, locale)))
      ),
    ],
    groups.map((group) => context(group, words, locale, link))
  );
}

const PAGES = { cluster: 'cluster', organisation: 'organisation' };

function context({ subject, period, rows, awards: tally }, words, locale, link) {
  const page = PAGES[subject.kind];
  const name = page
    ? h('a', { href: link(page, subject.documentId, period.code), part: 'link' }, subject.name)
    : subject.name;
  return h(
    'section',
    { class: 'context' },
    h('h3', { part: 'subject' }, name, ' ', h('span', { class: 'period' }, period.label)),
    rows?.length > 0 &&
      h(
        'ul',
        { class: 'rows', role: 'list' },
        rows.map((row) => contextRow(row, words, locale, link))
      ),
    awards(tally, words)
  );
}
