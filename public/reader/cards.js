import { h } from '../embed/panel/h.js';
import { dateLine } from './dates.js';
import { picture } from './picture.js';
import { href } from './routes.js';

/**
 * A post in a list. The link is the title alone, stretched over the card by the style sheet, so that a
 * screen reader hears each post once.
 *
 * @param level of its heading on the page it stands on.
 * @param kicker whether the category's name stands above the title.
 * @param lead the first post of the front page: larger, its photo not lazy.
 */
export function card(post, { locale, level = 3, lead = false, kicker = false }) {
  const sizes = lead
    ? '(min-width: 60rem) 40rem, 100vw'
    : '(min-width: 60rem) 20rem, (min-width: 36rem) 46vw, 7rem';
  const photo = picture(post.cover, sizes, { ratio: 16 / 9, width: lead ? 640 : 320, eager: lead });
  photo?.querySelector?.('img')?.setAttribute('alt', '');
  if (photo?.matches('img')) photo.alt = ''; // beside its title the photo says nothing new
  return h(
    'article',
    { class: lead ? 'card lead' : 'card' },
    photo && h('div', { class: 'card-photo' }, photo),
    h(
      'div',
      { class: 'card-text' },
      kicker && post.category && h('p', { class: 'kicker' }, post.category.name),
      h(`h${level}`, {}, h('a', { href: href({ page: 'post', key: post.slug, locale }) }, post.title)),
      post.standfirst && h('p', { class: 'card-standfirst' }, post.standfirst),
      date(post.publicationDate, locale)
    )
  );
}

/** A list of posts. */
export const cards = (posts, options) =>
  h(
    'ul',
    { class: 'cards', role: 'list' },
    posts.map((post) => h('li', {}, card(post, options)))
  );

/** A date that machines read too; nothing without one. */
export function date(moment, locale, print = dateLine) {
  return moment ? h('time', { datetime: moment }, print(moment, locale)) : null;
}
