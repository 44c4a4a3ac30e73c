import { bars } from './bars.js';
import { h } from './h.js';
import { printDate } from './print.js';
import { details, hasSeries } from './row-details.js';

/**
 * One figure: its words, the target, what it means beside the others; the rest on demand.
 *
 * @param members of the cluster, whose values of the same indicator stand in the details.
 */
export function row(figure, members, page) {
  const { indicator, text, target, revision } = figure;
  const { words, locale } = page;
  const facts = factsOf(figure, words);
  return h(
    'li',
    { class: 'row', part: 'row' },
    h('h4', { part: 'name' }, indicator.name),
    h(
      'p',
      { class: text ? 'value' : 'value none', part: 'value' },
      text ?? words.noValue,
      hasSeries(figure) && bars(figure.series)
    ),
    attainment(target, words),
    facts.length > 0 &&
      h(
        'ul',
        { class: 'facts', role: 'list' },
        facts.map((fact) => h('li', {}, fact))
      ),
    revision && h('p', { class: 'revision', part: 'revision' }, revised(revision, words, locale)),
    details(figure, members, page)
  );
}

function factsOf({ scope, previous, rank, coverage, origin, continued, parts }, words) {
  const computed = origin === 'computed';
  // What a unit reports by itself, or adds up from its own periods, waits for nobody.
  const alone = origin === 'reported' || parts;
  const counts = coverage?.of > 0 && (coverage.reported > 0 || !alone);
  return [
    scope === 'part' && words.part,
    previous?.text && [arrow(previous.change), previous.text],
    rank && words.rank(rank),
    counts && words.coverage(coverage),
    computed && parts && words.parts(parts),
    computed && continued && words.continued,
  ].filter(Boolean);
}

function attainment(target, words) {
  if (!target?.text) return null;
  const { attainment: reached, text } = target;
  if (typeof reached !== 'number') return h('p', { class: 'target' }, text);
  const end = Math.max(1, reached);
  const meter = h(
    'span',
    {
      class: reached >= 1 ? 'meter reached' : 'meter',
      part: 'meter',
      role: 'meter',
      'aria-label': words.target,
      'aria-valuemin': 0,
      'aria-valuemax': Math.round(end * 100),
      'aria-valuenow': Math.round(reached * 100),
      'aria-valuetext': text,
    },
    h('span', { class: 'fill' }),
    h('span', { class: 'goal' })
  );
  // Set through the CSSOM: a style attribute would need 'unsafe-inline' on the page that embeds the panel.
  meter.style.setProperty('--fill', percent(reached / end));
  meter.style.setProperty('--goal', percent(1 / end));
  return h('div', { class: 'target' }, meter, h('span', { 'aria-hidden': 'true' }, text));
}

const percent = (share) => `${Math.round(Math.max(0, share) * 1000) / 10}%`;

/** The text beside it says which way: the arrow is for the eye only. */
const arrow = (change) =>
  change ? h('span', { class: 'arrow', 'aria-hidden': 'true' }, change > 0 ? '▲ ' : '▼ ') : null;

/** What stands now: the post itself keeps what it said. */
const revised = ({ text, asOf }, words, locale) =>
  `${words.revised}: ${text}${asOf ? ` (${printDate(asOf, locale)})` : ''}`;
