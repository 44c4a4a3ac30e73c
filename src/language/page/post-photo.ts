import type { Cut } from './cut';
import type { PagePhoto } from './page';
import type { Part } from './read-parts';

/** A caption part as a photo: the caption without its credit, the photographer, the file name if it leaked. */
export function readPhoto(part: Part, cut: Cut): PagePhoto {
  const { line, file, creditLine } = part;
  const credited = creditLine ?? line;
  const end = creditLine ? line.text.length : (line.credit?.captionEnd ?? line.text.length);
  const name = credited.credit?.name;
  return {
    caption: cut(line, { start: 0, end }),
    credit: name ? cut(credited, name) : null,
    file: file ? cut(file) : null,
  };
}
