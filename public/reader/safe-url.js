/**
 * An address that an editor wrote, if a reader may follow it: http, https, mailto, tel or a path of this site.
 *
 * @returns null for everything else, `javascript:` and `data:` among it.
 */
export function safeUrl(address) {
  try {
    const { protocol } = new URL(address, document.baseURI);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? address : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // no address at all
    throw error;
  }
}
