const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' '
  )
);
const SILENT = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);
const TAGS = /<\/(?:p|div|h[1-6]|li|td|article|section|body|html)>|<br\s*\/?>/i;

/** Whether what was pasted as plain text is the source of a page. */
export const looksLikeHtml = (text: string) => TAGS.test(text);

/** The text of a page's source, one line per paragraph. The source is parsed only: nothing of it is loaded or run. */
export function htmlToText(source: string): string {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  return textOf(body)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  if (SILENT.has(name)) return '';
  if (name === 'br') return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(name) ? `\n${text}\n` : text;
}
