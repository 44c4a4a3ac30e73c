import { h } from '../embed/panel/h.js';
import { picture } from './picture.js';
import { safeUrl } from './safe-url.js';

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };

const BLOCKS = {
  paragraph: (block) => (isEmpty(block) ? null : h('p', {}, inline(block))),
  heading: (block) => h(`h${block.level}`, {}, inline(block)),
  list: (block) => h(block.format === 'ordered' ? 'ol' : 'ul', {}, items(block.children)),
  quote: (block) => h('blockquote', {}, h('p', {}, inline(block))),
  code: (block) => h('pre', {}, h('code', {}, inline(block))),
  image: ({ image }) => h('figure', {}, picture({ image }, '(min-width: 48rem) 42rem, 100vw')),
};

/**
 * The body of a post: Strapi's blocks as DOM nodes, never as markup.
 * A kind of block that is not known here still shows its text.
 */
export const blocks = (body) =>
  ordered(body ?? []).map((block) => (BLOCKS[block.type] ?? BLOCKS.paragraph)(block));

/** The post's title is the page's h1: its text starts at h2 and never skips a level on the way down. */
function ordered(body) {
  let last = 1;
  return body.map((block) => {
    if (block.type !== 'heading') return block;
    last = Math.min(Math.max(2, block.level), last + 1);
    return { ...block, level: last };
  });
}

const isEmpty = ({ children }) => !children?.some(({ type, text }) => type !== 'text' || text?.trim());

const inline = ({ children }) =>
  (children ?? []).map((node) => (node.type === 'link' ? link(node) : text(node)));

function link(node) {
  const address = safeUrl(node.url);
  return address ? h('a', { href: address }, inline(node)) : h('span', {}, inline(node));
}

function text(node) {
  const lines = (node.text ?? '').split('\n').flatMap((line, index) => (index ? [h('br'), line] : [line]));
  const marks = Object.keys(MARKS).filter((mark) => node[mark]);
  return marks.reduce((inner, mark) => h(MARKS[mark], {}, inner), lines);
}

/** A nested list is a sibling of the items in the data, and a child of the one before it on the page. */
function items(children) {
  const made = [];
  for (const child of children ?? []) {
    if (child.type !== 'list') made.push(h('li', {}, inline(child)));
    else if (made.length) made[made.length - 1].append(BLOCKS.list(child));
    else made.push(h('li', {}, BLOCKS.list(child)));
  }
  return made;
}
