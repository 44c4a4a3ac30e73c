import { readCategories, readSite } from './content.js';
import { problem } from './pages/problem.js';
import { href, parseRoute } from './routes.js';
import { footer, header } from './shell.js';

const WORDS = {
  vi: async () => (await import('./words/vi.js')).words,
  en: async () => (await import('./words/en.js')).words,
};

/** Each page is fetched when it is first wanted. */
const PAGES = {
  front: async () => (await import('./pages/front.js')).front,
  category: async () => (await import('./pages/list.js')).list,
  tag: async () => (await import('./pages/list.js')).list,
  post: async () => (await import('./pages/post.js')).post,
  clusters: async () => (await import('./pages/clusters.js')).clusters,
  cluster: async () => (await import('./pages/cluster.js')).cluster,
  organisation: async () => (await import('./pages/organisation.js')).organisation,
};
const main = document.querySelector('#main');
let request = new AbortController();
let shown = null;
let settling = 0;

/** Shows the page of the present address. `moved`: the reader followed a link within the site. */
async function show({ moved = false, scroll = 0 } = {}) {
  clearTimeout(settling);
  request.abort();
  request = new AbortController();
  const { signal } = request;
  const route = parseRoute(location.search);
  shown = location.search;
  main.setAttribute('aria-busy', 'true');
  const words = await WORDS[route.locale]();
  const page = await build(route, words, signal);
  if (signal.aborted) return;
  if (page.canonical) {
    history.replaceState(history.state, '', href(page.canonical));
    shown = location.search;
  }
  put(page, page.canonical ?? route, words);
  if (moved) announce();
  if (moved || scroll) window.scrollTo(0, scroll);
}

/** The page, or what to say instead of it. Header and footer stay even when the page fails. */
async function build(route, words, signal) {
  const { locale } = route;
  const shell = Promise.allSettled([readSite(locale), readCategories(locale)]);
  let page;
  try {
    const make = await PAGES[route.page]();
    page = await make({ route, locale, words, signal });
  } catch (error) {
    if (signal.aborted) return {};
    page = problem(error, { route, locale, words, retry: () => show({ moved: true }) });
  }
  const [site, categories] = await shell;
  return { ...page, site: site.value, categories: categories.value ?? [] };
}

function put(page, route, words) {
  const { title, description, content, documentId, site, categories } = page;
  const name = site?.name ?? words.site;
  document.documentElement.lang = route.locale;
  document.title = title ? `${title} – ${name}` : name;
  document.querySelector('meta[name=description]').content = description ?? name;
  document.querySelector('.skip').textContent = words.skip;
  fill('.site-header', header({ route, documentId, site, categories, words }));
  fill('#main', content);
  fill('.site-footer', footer(site, words, route.locale));
  main.removeAttribute('aria-busy');
}

const fill = (selector, content) =>
  document.querySelector(selector).replaceChildren(...[content].flat(Infinity).filter(Boolean));

/** A new page is read from its heading on. */
function announce() {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

function follow(event) {
  if (event.defaultPrevented || event.button) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  // Links inside the panel's shadow tree count too.
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.target || link.hash || link.origin !== location.origin) return;
  if (link.pathname !== location.pathname) return;
  event.preventDefault();
  if (link.href !== location.href) history.pushState({ scroll: 0 }, '', link.href);
  void show({ moved: true });
}

/** Written down while the page is read: when the reader goes back, the page left has no say any more. */
function keepScroll() {
  clearTimeout(settling);
  settling = setTimeout(() => history.replaceState({ scroll: window.scrollY }, ''), 150);
}

history.scrollRestoration = 'manual';
document.addEventListener('click', follow);
window.addEventListener('scroll', keepScroll, { passive: true });
window.addEventListener('popstate', ({ state }) => {
  if (location.search !== shown) void show({ moved: true, scroll: state?.scroll ?? 0 });
});
void show({ scroll: history.state?.scroll ?? 0 });
