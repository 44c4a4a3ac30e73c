const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds one element. Strings become text nodes, so nothing that an editor wrote can turn into markup.
 *
 * @param attributes `on…` functions listen, `true` is a bare attribute, `null` and `false` leave it out.
 * @param children nodes, strings, numbers or nested lists of them; `null` and `false` are skipped.
 * @example h('a', { href: '/' }, 'Trang chủ')
 */
export const h = (tag, attributes, ...children) =>
  fill(document.createElement(tag), attributes ?? {}, children);

/** The same for SVG. */
export const s = (tag, attributes, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes ?? {}, children);

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children
      .flat(Infinity)
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (child instanceof Node ? child : String(child)))
  );
  return element;
}
