import { h } from './h.js';
import { table } from './table.js';

/** The award tally: how many of which form, to whom, from whom. Nothing when there is none. */
export function awards(tally, words) {
  if (!tally?.length) return null;
  const lines = tally.map(({ form, giver, theme, recipients, count, named, revoked }) => [
    [
      words.forms[form] ?? form,
      h('span', { class: 'small' }, [giver, theme].filter(Boolean).join(' · ')),
      list(words.named, named),
      list(words.revoked, revoked),
    ],
    words[recipients] ?? recipients,
    String(count),
  ]);
  return table(words.awards, [words.form, words.recipients, words.count], lines, { part: 'awards' });
}

function list(name, received) {
  if (!received?.length) return null;
  return h(
    'details',
    {},
    h('summary', {}, name),
    h(
      'ul',
      {},
      received.map(({ recipient, title, decisionNumber }) =>
        h('li', {}, [recipient ?? title, decisionNumber].filter(Boolean).join(' – '))
      )
    )
  );
}
