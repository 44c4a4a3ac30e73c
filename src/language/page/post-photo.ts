import type { Cut } from './cut';
import type { PagePhoto } from './page';
import type { Part } from './read-parts';

/** A caption part as a photo: the caption without its credit, the photographer, the file name if it leaked. */
export function readPhoto(part: Part, cut: Cut): PagePhoto {
  const { line, file, creditLine } = part;
  const credited = creditLine ?? line;
  const name = credited.credit?.name;
  return {
    caption: cut(line, creditLine ? undefined : line.credit?.caption),
    credit: name ? cut(credited, name) : null,
    file: file ? cut(file) : null,
  };
}
