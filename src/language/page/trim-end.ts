/**
 * Cuts off the end of a text as long as each character is one of these. By hand: a pattern that looks for the end from
 * every such character is quadratic in a run of them.
 *
 * @param mark matches one character.
 * @example trimEnd('laodong.vn.,', /[.,]/) // 'laodong.vn'
 */
export function trimEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
