import { h } from '../../embed/panel/h.js';
import { href } from '../routes.js';

/** A switch between the years of one page; each is a link of its own. */
export function years(route, all, shown, words) {
  return h(
    'nav',
    { class: 'years', 'aria-label': words.years },
    h(
      'ul',
      { role: 'list' },
      all.map((year) =>
        h(
          'li',
          {},
          h('a', { href: href({ ...route, year }), 'aria-current': year === shown ? 'true' : null }, year)
        )
      )
    )
  );
}
