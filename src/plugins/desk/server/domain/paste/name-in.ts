import { nameKey } from '../reading/name-key';
import type { Reference } from '../reading/reading';

/** A body with every name it goes by. */
export interface Named extends Reference {
  readonly aliases: readonly string[];
  /** The body it belongs to, by name: tells namesakes apart. */
  readonly within: string | null;
}

/** Shorter names are words: "TLĐ" is one, "CĐ" could be anything. */
const LEAST = 3;

/**
 * The bodies that a text names, in the order in which they are first named. A longer name hides the shorter one inside
 * it; of namesakes only the one whose own body the text names, too, and none if that leaves several.
 */
export function nameIn(text: string, known: readonly Named[]): Reference[] {
  const told = ` ${nameKey(text)} `;
  const bearers = new Map<string, Named[]>();
  for (const body of known) {
    const names = [body.name, ...body.aliases].filter(({ length }) => length >= LEAST);
    for (const name of new Set(names.map(nameKey))) {
      if (name !== '' && told.includes(` ${name} `)) bearers.set(name, [...(bearers.get(name) ?? []), body]);
    }
  }
  const names = [...bearers.keys()].sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(told.length);
  const found = new Map<string, { body: Named; at: number }>();
  for (const name of names) {
    const at = freePlace(told, name, taken);
    const body = at === null ? null : bearerOf(bearers.get(name) ?? [], told);
    if (at === null || !body) continue;
    const before = found.get(body.documentId);
    if (!before || at < before.at) found.set(body.documentId, { body, at });
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ body: { documentId, name } }) => ({ documentId, name }));
}

/** The first place of a name that is no part of a longer one; marks all of them as taken. */
function freePlace(told: string, name: string, taken: Uint8Array): number | null {
  let first: number | null = null;
  for (let at = told.indexOf(` ${name} `); at >= 0; at = told.indexOf(` ${name} `, at + 1)) {
    if (taken[at + 1]) continue;
    taken.fill(1, at + 1, at + 1 + name.length);
    first ??= at;
  }
  return first;
}

function bearerOf(bearers: readonly Named[], told: string): Named | null {
  if (bearers.length === 1) return bearers[0] ?? null;
  const placed = bearers.filter(({ within }) => within !== null && told.includes(` ${nameKey(within)} `));
  return placed.length === 1 ? (placed[0] ?? null) : null;
}
