import { fetchPanel, subjectOf } from './panel/address.js';
import { h } from './panel/h.js';
import { panel } from './panel/panel.js';
import { sheet } from './panel/sheet.js';
import { wordsOf } from './panel/words.js';

/** The newsroom that serves this file. */
const HOME = new URL('../', import.meta.url).href;

/**
 * The figures of a post, an event, an organisation or a cluster, on any page:
 *
 *     <script type="module" src="https://newsroom.example/embed/union-figures.js"></script>
 *     <union-figures post="slug-or-documentId" locale="vi"></union-figures>
 *
 * Attributes: one of `post`, `event`, `organisation`, `cluster`; `period` (2024, 2024-Q2 …), `locale` (vi, en;
 * else the page's language), `theme` (light, dark; else the reader's preference), `api` (another newsroom).
 * `data-state` says loading, ready, empty or error; an empty panel shows nothing.
 * Colours are the custom properties --figures-ink, -muted, -line, -surface, -accent, -gold; parts: panel, title,
 * subject, row, name, value, meter, awards, link, revision.
 */
class UnionFigures extends HTMLElement {
  static observedAttributes = ['api', 'post', 'event', 'organisation', 'cluster', 'period', 'locale'];

  #request = null;
  #asked = false;
  #given = null;

  /** An answer that the page has; null asks. */
  set panel(body) {
    this.#given = body;
    this.#ask();
  }

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet()];
    this.#ask();
  }

  disconnectedCallback() {
    this.#request?.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#ask();
  }

  get #locale() {
    const language = this.getAttribute('locale') ?? this.closest('[lang]')?.lang ?? 'vi';
    return language.toLowerCase().startsWith('en') ? 'en' : 'vi';
  }

  get #base() {
    const api = this.getAttribute('api');
    return api ? new URL(api.endsWith('/') ? api : `${api}/`, location.href).href : HOME;
  }

  /** Several attributes set in one go make one request. */
  #ask() {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      if (this.isConnected) void this.#load();
    });
  }

  async #load() {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    const locale = this.#locale;
    const words = wordsOf(locale);
    const subject = subjectOf(this);
    this.#show('loading', h('p', { class: 'note', role: 'status' }, words.loading), locale);
    try {
      const body = this.#given ?? (subject && (await fetchPanel(this.#base, subject, locale, signal)));
      if (!body) return this.#show('error', h('p', { class: 'note' }, words.missing), locale);
      const content = panel(body.data, { words, locale, link: (...page) => this.#link(locale, ...page) });
      this.#show(content ? 'ready' : 'empty', content, locale);
    } catch (error) {
      if (signal.aborted) return;
      const retry = h('button', { type: 'button', onclick: () => this.#load() }, words.retry);
      this.#show(
        'error',
        h('p', { class: 'note', role: 'alert', title: error.message }, words.failed, ' ', retry),
        locale
      );
    }
  }

  #show(state, content, locale) {
    this.dataset.state = state;
    this.shadowRoot.replaceChildren(...(content ? [h('div', { lang: locale }, content)] : []));
    if (state !== 'loading')
      this.dispatchEvent(new CustomEvent(`figures-${state}`, { bubbles: true, composed: true }));
  }

  /** A page of the newsroom's reader, in this language. */
  #link(locale, page, key, year) {
    const url = new URL(this.#base);
    url.searchParams.set(page, key);
    if (year && /^\d{4}$/.test(year)) url.searchParams.set('year', year);
    if (locale !== 'vi') url.searchParams.set('lang', locale);
    return url.href;
  }
}

if (!customElements.get('union-figures')) customElements.define('union-figures', UnionFigures);
