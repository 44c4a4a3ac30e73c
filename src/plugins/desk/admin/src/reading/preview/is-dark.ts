/**
 * Whether a colour of the theme is a dark one.
 *
 * @param colour '#rrggbb'
 * @example isDark('#212134') // true
 */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
