import { h } from './h.js';
import { printDate, printValue } from './print.js';
import { table } from './table.js';

/** With one value there is nothing to compare. */
export const hasSeries = ({ series }) => (series ?? []).filter(({ value }) => value !== null).length > 1;

/** What stands behind one figure: who has not reported, unit by unit, the periods before, the source. */
export function details(figure, members, page) {
  const { words } = page;
  const parts = [
    missing(figure.coverage, words),
    breakdown(figure.indicator.code, members, words),
    hasSeries(figure) && series(figure, page),
    source(figure, page),
  ].filter(Boolean);
  return parts.length > 0 && h('details', { class: 'more' }, h('summary', {}, words.details), parts);
}

const missing = (coverage, words) =>
  coverage?.missing?.length > 0 && [
    h('p', {}, words.notReported),
    h(
      'ul',
      { class: 'missing' },
      coverage.missing.map(({ name }) => h('li', {}, name))
    ),
  ];

/** The members' own values of one indicator, the best first; who has none comes last. */
function breakdown(code, members, words) {
  const lines = members.flatMap(({ name, values }) => {
    const value = values?.find(({ indicator }) => indicator === code);
    return value?.text ? [{ name, text: value.text, position: value.rank?.position ?? Infinity }] : [];
  });
  if (!lines.length) return null;
  const sorted = [...lines].sort((one, two) =>
    one.position < two.position ? -1 : Number(one.position > two.position)
  );
  return table(
    words.byUnit,
    [words.member, words.value, words.place],
    sorted.map(({ name, text, position }) => [name, text, position === Infinity ? '' : String(position)])
  );
}

/** The periods before; one that nobody reported is no zero. */
const series = ({ series: points, indicator }, { words, locale }) =>
  table(
    words.series,
    [words.period, words.value],
    points.map((point) => [
      point.period,
      printValue(point, indicator.unit, locale) ?? h('i', {}, words.noValue),
    ]),
    { part: 'series' }
  );

/** Where the figure was published, with its sentence. The post that it stands beside needs no link to itself. */
function source({ source: from, asOf }, { words, locale, link, own }) {
  const date = asOf && h('p', {}, words.asOf(printDate(asOf, locale)));
  if (!from) return date;
  const elsewhere = from.documentId !== own;
  if (!from.quote && !elsewhere) return date;
  return [
    from.quote && h('blockquote', {}, from.quote),
    elsewhere &&
      h(
        'p',
        {},
        `${words.source} `,
        h('a', { href: link('post', from.documentId), part: 'link' }, from.title)
      ),
    date,
  ];
}
