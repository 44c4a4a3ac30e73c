import type { Cut } from './cut';
import type { MarkedLine } from './mark-lines';
import type { PageSource } from './page';
import { nameOfHost } from './name-of-source';
import { readIdentity } from './read-identity';
import type { Part } from './read-parts';
import { findAddress } from './read-source';

/** An address with a path: of a post, not of a site. */
const POST_ADDRESS = /^https?:\/\/[^/]+\/\S{4,}/i;

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
  const lines = [...parts.map((part) => part.line), ...below];
  const at = lines.findIndex((line) => line.source);
  const own = lines[at];
  if (own?.source) {
    const { name, url } = own.source;
    return { name, url: url ?? addressOf(lines[at + 1]), written: cut(own, own.source) };
  }
  if (lead?.lead) return { name: lead.lead.name, url: null, written: cut(lead, lead.lead) };
  return readLink(below, cut) ?? readFooter(below, cut);
}

/** The address of the post itself, if it is all that a line holds. */
function addressOf(line: MarkedLine | undefined): string | null {
  const address = line && !/\s/.test(line.text) ? findAddress(line.text) : null;
  return address && POST_ADDRESS.test(address.url) ? address.url : null;
}

/** A bare link right behind the post leads to where it was copied from. */
function readLink(below: readonly MarkedLine[], cut: Cut): PageSource | null {
  const [line] = below;
  const url = addressOf(line);
  return line && url ? { name: nameOfHost(url), url, written: cut(line) } : null;
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
