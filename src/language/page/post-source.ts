import type { Cut } from './cut';
import type { MarkedLine } from './mark-lines';
import type { PageSource } from './page';
import { readIdentity } from './read-identity';
import type { Part } from './read-parts';

/**
 * Tells where a post comes from: its own "Nguồn: …", else the mark before its lead, else the site's footer, where
 * the name and the address may stand in different lines.
 */
export function readPostSource(
  parts: readonly Part[],
  lead: MarkedLine | undefined,
  below: readonly MarkedLine[],
  cut: Cut
): PageSource | null {
  const own = [...parts.filter((part) => part.role === 'source').map((part) => part.line), ...below].find(
    (line) => line.source
  );
  if (own?.source) return { name: own.source.name, url: own.source.url, written: cut(own, own.source) };
  if (lead?.lead) return { name: lead.lead.name, url: null, written: cut(lead, lead.lead) };
  return readFooter(below, cut);
}

function readFooter(below: readonly MarkedLine[], cut: Cut): PageSource | null {
  const marks = below.flatMap((line) => {
    const mark = readIdentity(line.text);
    return mark ? [{ ...mark, written: cut(line, mark) }] : [];
  });
  const [first] = marks;
  if (!first) return null;
  return {
    name: marks.find((mark) => mark.name)?.name ?? null,
    url: marks.find((mark) => mark.url)?.url ?? null,
    written: first.written,
  };
}
