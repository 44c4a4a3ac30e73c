/** A caption line cut in two. Offsets are into the line. */
export interface Credit {
  /** Where the caption ends; 0 if the line is nothing but a credit. */
  readonly captionEnd: number;
  /** The photographer; null if only "Ảnh minh họa" or the like stands there. */
  readonly name: { readonly start: number; readonly end: number } | null;
}

const LABEL = /(?<!\p{L})(?:nguồn\s)?ảnh\s?:\s?/giu;
const BARE = /(?<=[.!?…”")]\s?[(–-]?\s?)Ảnh\s(?=\p{Lu})/u;
const ILLUSTRATION = /[\s(–-]*(?<!\p{L})ảnh (?:minh họa|minh hoạ|tư liệu|internet|cắt từ \S+)[\s.)]*$/iu;
const BYLINE_BEFORE = /(?:^|[\s.(–-])(?:tin|bài)\s?(?:,|và|&|-|–|\/)?\s?$/iu;
/** A name, a desk or an organisation, in UTF-16 code units. */
const LONGEST_NAME = 60;

/**
 * Finds the photographer at the end of a caption: 'Toàn cảnh hội nghị. Ảnh: Minh Anh', '… (Ảnh: CTV)'.
 *
 * @returns null if the line carries no credit; 'Tin, ảnh: …' is a byline, not a credit.
 */
export function readCredit(line: string): Credit | null {
  const tail = Math.max(0, line.length - LONGEST_NAME - 20);
  const illustration = ILLUSTRATION.exec(line.slice(tail));
  if (illustration) return { captionEnd: tail + illustration.index, name: null };

  const label = [...line.slice(tail).matchAll(LABEL)].at(-1) ?? BARE.exec(line.slice(tail));
  if (!label) return null;
  const at = tail + label.index;
  if (BYLINE_BEFORE.test(line.slice(Math.max(0, at - 12), at))) return null;

  const start = at + label[0].length;
  let end = line.length;
  while (end > start && /[\s.)]/.test(line.charAt(end - 1))) end -= 1;
  if (!isName(line.slice(start, end))) return null;

  let captionEnd = at;
  while (captionEnd > 0 && /[\s(–|/-]/.test(line.charAt(captionEnd - 1))) captionEnd -= 1;
  return { captionEnd, name: { start, end } };
}

function isName(text: string): boolean {
  return (
    text.length > 0 && text.length <= LONGEST_NAME && !/[.!?:]\s/.test(text) && text.split(/\s+/).length <= 9
  );
}
