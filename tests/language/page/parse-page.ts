/** What a labelled page says that a reader should find; texts as they stand on the page. */
export interface ExpectedPost {
  title: string | null;
  standfirst: string | null;
  published: string | null;
  event: string | null;
  place: string | null;
  author: string | null;
  source: { name: string | null; url: string | null } | null;
  photos: { caption: string; credit: string | null; file: string | null }[];
  body: string[];
  furniture: string[];
}

export interface LabelledPage {
  text: string;
  /** Before the first post. */
  furniture: string[];
  posts: ExpectedPost[];
}

const TAGGED = /^([TSBCFO-]|C\+)(?:\[([^\]]*)\])?(?:<([^>]*)>)?(\([^|]*)?\|(.*)$/u;

/**
 * Turns a labelled page (pages/README.md has the grammar) into its plain text and what should be read from it.
 *
 * @throws Error that names the line that has no tag.
 */
export function parsePage(labelled: string): LabelledPage {
  const page: LabelledPage = { text: '', furniture: [], posts: [] };
  const plain: string[] = [];
  let post = emptyPost();
  let file: string | null = null;
  let begun = false;
  for (const line of labelled.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('@ post')) {
      page.posts.push(post);
      post = emptyPost();
      continue;
    }
    if (line.startsWith('@')) {
      readFact(post, line.slice(1).trim());
      continue;
    }
    if (line.trim() === '') {
      plain.push('');
      continue;
    }
    const [, tag = '', credit, label = '', mark = '', rest = ''] = TAGGED.exec(line) ?? [];
    if (!tag) throw new Error(`Begin this line with a tag such as "B|": ${line}`);
    plain.push(label + mark + rest);
    const text = rest.trim();
    if (mark) post.furniture.push(mark.trim());
    begun ||= 'TSB'.includes(tag);
    if (tag === 'T') post.title = text;
    else if (tag === 'S') post.standfirst = text;
    else if (tag === 'B') post.body.push(text);
    else if (tag === 'F') file = text;
    else if (tag === '-') (begun ? post : page).furniture.push(text);
    else if (tag === 'C' || tag === 'C+') {
      post.photos.push({ caption: withoutCredit(text), credit: credit ?? null, file });
      file = null;
    } else {
      const last = post.photos.at(-1);
      if (last && tag === 'O' && text.startsWith('Ảnh: ')) last.credit = text.slice(5);
    }
  }
  page.posts.push(post);
  page.text = plain.join('\n');
  return page;
}

function withoutCredit(caption: string): string {
  return caption.replace(/\s*\(?Ảnh(?:: .*| minh họa\))$/u, '');
}

function readFact(post: ExpectedPost, fact: string): void {
  const [name = '', ...words] = fact.split(' ');
  const value = words.join(' ');
  if (name === 'source') {
    const [called = '', url] = value.split(' | ');
    post.source = { name: called || null, url: url ?? null };
  } else if (name === 'author' || name === 'published' || name === 'event' || name === 'place')
    post[name] = value;
  else throw new Error(`"@ ${name}" is none of: author, published, event, place, source, post.`);
}

function emptyPost(): ExpectedPost {
  return {
    title: null,
    standfirst: null,
    published: null,
    event: null,
    place: null,
    author: null,
    source: null,
    photos: [],
    body: [],
    furniture: [],
  };
}
