import { h } from '../../embed/panel/h.js';
import { readClusters } from '../content.js';
import { href } from '../routes.js';

/** Every emulation cluster, with the organisation it belongs to and the years it ran. */
export async function clusters({ locale, words, signal }) {
  const found = await readClusters(locale, signal);
  const content = [
    h('h1', {}, words.clusters),
    found.length
      ? h(
          'ul',
          { class: 'clusters', role: 'list' },
          found.map((cluster) => entry(cluster, locale))
        )
      : h('p', { class: 'empty' }, words.noClusters),
  ];
  return { title: words.clusters, content };
}

function entry({ documentId, slug, name, owner, years }, locale) {
  const ran = (years ?? []).map(({ year }) => year).sort();
  const span = ran.length > 1 ? `${ran[0]}–${ran[ran.length - 1]}` : ran[0];
  return h(
    'li',
    {},
    h('h2', {}, h('a', { href: href({ page: 'cluster', key: slug ?? documentId, locale }) }, name)),
    h('p', {}, [owner?.name, span].filter(Boolean).join(' · '))
  );
}
