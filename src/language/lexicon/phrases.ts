/** Reads a word list as people write it: one phrase per line, or several with '|' between them. */
export function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
