const form = document.querySelector('form');
const figures = document.querySelector('union-figures');
const code = document.querySelector('code');
const SCRIPT = new URL('union-figures.js', import.meta.url).href;

/** The newest posts of the language chosen; the first is shown at once. */
async function offerPosts() {
  const url = new URL('../api/articles', import.meta.url);
  const query = {
    fields: 'title,slug',
    sort: 'publicationDate:desc',
    inline: 'true',
    locale: form.locale.value,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}.`);
  const { data } = await response.json();
  form.post.replaceChildren(...data.map(({ title, slug }) => new Option(title, slug)));
  showChoice();
}

function showChoice() {
  const chosen = Object.entries({
    post: form.post.value,
    locale: form.locale.value,
    theme: form.theme.value,
  });
  for (const [name, value] of chosen) {
    if (value) figures.setAttribute(name, value);
    else figures.removeAttribute(name);
  }
  const attributes = chosen.filter(([, value]) => value).map(([name, value]) => ` ${name}="${value}"`);
  code.textContent = `<script type="module" src="${SCRIPT}"></script>\n<union-figures${attributes.join('')}></union-figures>`;
}

function explain(error) {
  figures.hidden = true;
  code.textContent = `Chưa lấy được danh sách bài viết. (${error.message})`;
}

form.addEventListener('change', ({ target }) =>
  target === form.locale ? offerPosts().catch(explain) : showChoice()
);
offerPosts().catch(explain);
