import { h } from './h.js';

/** The award tally: how many of which form, to whom, from whom. Nothing when there is none. */
export function awards(tally, words) {
  if (!tally?.length) return null;
  return h(
    'table',
    { class: 'awards', part: 'awards' },
    h('caption', {}, words.awards),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [words.form, words.recipients, words.count].map((name) => h('th', { scope: 'col' }, name))
      )
    ),
    h(
      'tbody',
      {},
      tally.map((award) => line(award, words))
    )
  );
}

function line({ form, giver, recipients, count, named }, words) {
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      words.forms[form] ?? form,
      giver && h('span', { class: 'giver' }, giver),
      named?.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, words.named),
          h(
            'ul',
            {},
            named.map((award) => h('li', {}, nameOf(award)))
          )
        )
    ),
    h('td', {}, words[recipients] ?? recipients),
    h('td', { class: 'number' }, count)
  );
}

const nameOf = ({ title, recipient, name }) => recipient ?? name ?? title ?? '';
