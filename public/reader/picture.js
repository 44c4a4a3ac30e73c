import { h } from '../embed/panel/h.js';

/** Two shapes are the same when their proportions differ by less than 2 %. */
const alike = (one, two) => Math.abs(one / two - 1) < 0.02;

/**
 * One photo in the sizes and formats that the newsroom made of it.
 *
 * @param photo `{ image, alt }` of the component media.photo.
 * @param sizes how wide it stands on the page, as in `<img sizes>`.
 * @param options `ratio` asks for a focal crop of that shape, unless the smallest there is would be more than
 *   twice as wide as `width`, the CSS pixels it fills at most; `eager` for the first photo.
 * @returns null without an image.
 */
export function picture(photo, sizes, { ratio = null, width: most = Infinity, eager = false } = {}) {
  const image = photo?.image;
  if (!image?.url) return null;
  const all = [image, ...Object.values(image.formats ?? {})].filter(({ url, width }) => url && width);
  const crops = ratio ? all.filter(({ width, height }) => alike(width / height, ratio)) : [];
  const fits = crops.some(({ width }) => width <= 2 * most);
  const shape = fits ? ratio : image.width / image.height;
  const files = all.filter(({ width, height }) => alike(width / height, shape));
  const plain = files.filter(({ mime }) => mime === image.mime);
  const shown = greatest(plain.length ? plain : files) ?? image;
  const img = h('img', {
    src: shown.url,
    srcset: plain.length ? srcset(plain) : null,
    sizes,
    width: shown.width,
    height: shown.height,
    alt: photo.alt || image.alternativeText || '',
    loading: eager ? 'eager' : 'lazy',
    fetchpriority: eager ? 'high' : null,
    decoding: 'async',
  });
  const sources = ['image/avif', 'image/webp']
    .filter((mime) => mime !== image.mime)
    .map((mime) => [mime, files.filter((file) => file.mime === mime)])
    .filter(([, made]) => made.length)
    .map(([type, made]) => h('source', { type, srcset: srcset(made), sizes }));
  return sources.length ? h('picture', {}, sources, img) : img;
}

/** The photo with its caption and credit. */
export function figure(photo, sizes, words, options) {
  const shown = picture(photo, sizes, options);
  if (!shown) return null;
  const credit = photo.credit && h('span', { class: 'credit' }, `${words.photo} ${photo.credit}`);
  const caption = (photo.caption || credit) && h('figcaption', {}, photo.caption, ' ', credit);
  return h('figure', {}, shown, caption);
}

const srcset = (files) =>
  [...files]
    .sort((one, two) => one.width - two.width)
    .map(({ url, width }) => `${encodeURI(url)} ${width}w`)
    .join(', ');

const greatest = (files) => [...files].sort((one, two) => two.width - one.width)[0];
