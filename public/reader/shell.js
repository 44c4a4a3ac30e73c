import { h } from '../embed/panel/h.js';
import { shortDate } from './dates.js';
import { href } from './routes.js';

/**
 * The top of every page: the site's name, the way to the other language, the sections.
 *
 * @param documentId of what the page shows: a slug belongs to one language, the documentId to all.
 */
export function header({ route, documentId, site, categories, words }) {
  const { locale } = route;
  const other = locale === 'vi' ? 'en' : 'vi';
  const entries = [
    ...categories.map(({ name, slug }) => ({ page: 'category', key: slug, name })),
    { page: 'clusters', key: null, name: words.clusters },
  ];
  return [
    h(
      'div',
      { class: 'masthead' },
      h(
        'p',
        { class: 'brand' },
        h('a', { href: href({ page: 'front', locale }) }, site?.name ?? words.site),
        site?.governingBody && h('span', { class: 'brand-body' }, site.governingBody)
      ),
      h(
        'a',
        {
          class: 'language',
          href: href({ ...route, key: documentId ?? route.key, locale: other, at: 1 }),
          lang: other,
          hreflang: other,
        },
        words.otherLanguage
      )
    ),
    h(
      'nav',
      { 'aria-label': words.sections },
      h(
        'ul',
        { role: 'list' },
        entries.map(({ page, key, name }) =>
          h(
            'li',
            {},
            h('a', { href: href({ page, key, locale }), 'aria-current': isHere(route, page, key) }, name)
          )
        )
      )
    ),
  ];
}

const isHere = (route, page, key) => (route.page === page && route.key === key ? 'page' : null);

/** Who publishes the site, as the law asks of it, and how its texts may be used elsewhere. */
export function footer(site, words, locale) {
  if (!site) return [];
  const licence = [
    site.licenceNumber,
    words.licenceBy(site.licenceIssuer, site.licenceDate && shortDate(site.licenceDate, locale)),
  ];
  const lines = [
    [words.governingBody, site.governingBody],
    [words.licence, site.licenceNumber && licence.filter(Boolean).join(' ')],
    [words.responsible, site.responsiblePerson],
    [words.address, site.address],
    [words.phone, site.phone && h('a', { href: `tel:${site.phone.replace(/[^\d+]/g, '')}` }, site.phone)],
    [words.fax, site.fax],
    [words.email, site.email && h('a', { href: `mailto:${site.email}` }, site.email)],
  ];
  return [
    h('h2', { class: 'hidden' }, words.identity),
    h('p', { class: 'footer-name' }, site.name),
    h(
      'dl',
      {},
      lines
        .filter(([, value]) => value)
        .map(([name, value]) => h('div', {}, h('dt', {}, name), ' ', h('dd', {}, value)))
    ),
    site.republication && h('p', { class: 'republication' }, site.republication),
  ];
}
