import { h } from '../../embed/panel/h.js';
import { ApiError } from '../api.js';
import { Untranslated } from '../content.js';
import { href } from '../routes.js';

/** What a reader sees instead of a page, and what can be done about it. */
export function problem(error, { route, locale, words, retry }) {
  const home = h('a', { href: href({ page: 'front', locale }) }, words.home);
  if (error instanceof Untranslated) {
    const original = h(
      'a',
      { href: href({ ...route, locale: error.locale }), hreflang: error.locale },
      words.readOther(error.title)
    );
    return view(words.untranslated, null, [original, home]);
  }
  if (error instanceof ApiError && error.status === 404)
    return view(words.notFound, words.notFoundHelp, [home]);
  if (error instanceof ApiError && [401, 403].includes(error.status)) {
    return view(words.refused, words.refusedHelp, [home]);
  }
  const again = h('button', { type: 'button', onclick: retry }, words.retry);
  return view(words.failed, words.failedHelp, [again, home]);
}

const view = (title, help, ways) => ({
  title,
  content: h(
    'div',
    { class: 'problem' },
    h('h1', {}, title),
    help && h('p', {}, help),
    h(
      'ul',
      { role: 'list' },
      ways.map((way) => h('li', {}, way))
    )
  ),
});
