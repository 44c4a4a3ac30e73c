/**
 * The name under which a server offers a file, in its own letters (RFC 5987); null when it offers none.
 *
 * @example fileNameOf("attachment; filename*=UTF-8''N%C4%83m.csv") // 'Năm.csv'
 */
export function fileNameOf(disposition: string): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}
