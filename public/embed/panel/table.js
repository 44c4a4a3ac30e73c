import { h } from './h.js';

/** A small table. The first cell of each line is its heading; a cell is a text, a node or a list of them. */
export const table = (caption, heads, lines, { part } = {}) =>
  h(
    'table',
    { part },
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, cells('th', heads, { scope: 'col' }))),
    h(
      'tbody',
      {},
      lines.map(([first, ...rest]) => h('tr', {}, h('th', { scope: 'row' }, first), cells('td', rest)))
    )
  );

const cells = (tag, contents, attributes) => contents.map((content) => h(tag, attributes, content));
