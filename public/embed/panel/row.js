import { bars } from './bars.js';
import { printDate, printValue } from './print.js';
import { h } from './h.js';

/** One cited figure: what the post says, in its words. */
export function citedRow(row, words, locale) {
  return [
    h('dt', { part: 'name' }, row.indicator.name),
    h(
      'dd',
      {},
      h('span', { class: 'value', part: 'value' }, row.text ?? words.noValue),
      revision(row, words, locale)
    ),
  ];
}

/** One figure in context: value, coverage, target, change, rank, the years before, source. */
export function contextRow(row, words, locale, link) {
  return h(
    'li',
    { class: 'row', part: 'row' },
    h('h4', { part: 'name' }, row.indicator.name),
    h('p', { class: row.text ? 'value' : 'value none', part: 'value' }, row.text ?? words.noValue),
    target(row.target, words),
    h(
      'ul',
      { class: 'facts' },
      row.previous?.text && h('li', {}, arrow(row.previous.change), row.previous.text),
      row.rank?.position && h('li', {}, words.rank(row.rank)),
      row.origin === 'computed' && h('li', {}, row.continued ? words.continued : words.computed)
    ),
    coverage(row.coverage, words),
    series(row, words, locale),
    source(row, words, locale, link),
    revision(row, words, locale)
  );
}

function target(reached, words) {
  if (!reached?.text) return null;
  const { attainment, text } = reached;
  if (typeof attainment !== 'number') return h('p', { class: 'target' }, text);
  const end = Math.max(1, attainment);
  const share = (part) => `${Math.round((part / end) * 1000) / 10}%`;
  const bar = h(
    'span',
    {
      class: attainment >= 1 ? 'meter reached' : 'meter',
      part: 'meter',
      role: 'meter',
      'aria-label': words.target,
      'aria-valuemin': 0,
      'aria-valuemax': Math.round(end * 100),
      'aria-valuenow': Math.round(attainment * 100),
      'aria-valuetext': text,
    },
    h('span', { class: 'fill' }),
    h('span', { class: 'goal' })
  );
  // Set through the CSSOM: a style attribute would need 'unsafe-inline' on the page that embeds the panel.
  bar.style.setProperty('--fill', share(attainment));
  bar.style.setProperty('--goal', share(1));
  return h('div', { class: 'target' }, bar, h('span', { 'aria-hidden': 'true' }, text));
}

function arrow(change) {
  if (!change) return null;
  return h('span', { class: 'arrow', 'aria-hidden': 'true' }, change > 0 ? '▲ ' : '▼ ');
}

function coverage(counted, words) {
  if (!counted?.of) return null;
  if (!counted.missing?.length) return h('p', { class: 'coverage' }, words.coverage(counted));
  return h(
    'details',
    { class: 'coverage' },
    h('summary', {}, words.coverage(counted)),
    h('p', {}, words.notReported),
    h(
      'ul',
      {},
      counted.missing.map(({ name }) => h('li', {}, name))
    )
  );
}

function series(row, words, locale) {
  const points = row.series ?? [];
  if (points.filter(({ value }) => value !== null).length < 2) return null;
  const first = points[0].period;
  const last = points[points.length - 1].period;
  return h(
    'details',
    { class: 'series' },
    h('summary', {}, bars(points), h('span', {}, `${words.series} ${first} – ${last}`)),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, words.period), h('th', { scope: 'col' }, words.value))
      ),
      h(
        'tbody',
        {},
        points.map((point) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, point.period),
            h('td', {}, printValue(point, row.indicator.unit, locale) ?? words.noValue)
          )
        )
      )
    )
  );
}

function source(row, words, locale, link) {
  const { source: from, asOf } = row;
  const date = asOf && h('p', {}, words.asOf(printDate(asOf, locale)));
  if (!from?.title) return date && h('div', { class: 'source' }, date);
  return h(
    'details',
    { class: 'source' },
    h('summary', {}, words.source),
    from.quote && h('blockquote', {}, from.quote),
    h('p', {}, h('a', { href: link('post', from.slug ?? from.documentId), part: 'link' }, from.title)),
    date
  );
}

function revision(row, words, locale) {
  const { revised } = row;
  if (!revised) return null;
  const now = revised.text ? `: ${revised.text}` : '';
  const since = revised.asOf ? ` (${printDate(revised.asOf, locale)})` : '';
  return h('p', { class: 'revision', part: 'revision' }, words.revised, now, since, '.');
}
