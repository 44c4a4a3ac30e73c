import type { Core } from '@strapi/strapi';
import type { VerifiedChange } from '../../../../figures/server/domain/verified-change';
import { periodContains } from '../../../../../language';
import type { Closing } from '../../domain/closing/scope';
import { chunks } from './chunks';
import { toClosing, type ClosingRow } from './closing-row';
import type { Connection } from './gate';
import { readAbove } from './read-above';
import { TABLES } from './tables';

/** A change of a closed figure, with a closing that covers it. */
export interface Covered {
  readonly change: VerifiedChange;
  readonly closing: Closing;
}

/**
 * The changes that closings cover, once per closing. A closing covers a figure of its period, or of part of it, whose
 * subject – or somebody above the subject today – was covered when it closed: so a unit founded or moved in later is
 * closed with its new superior, and one that moved away stays closed.
 */
export async function findCovering(
  strapi: Core.Strapi,
  trx: Connection,
  changes: readonly VerifiedChange[]
): Promise<Covered[]> {
  const rows: ClosingRow[] = await trx(TABLES.closings).whereNull('ended_at');
  const candidates = rows.map(toClosing).flatMap((closing) => {
    const within = changes.filter(({ period }) => periodContains(closing.period, period));
    return within.length > 0 ? [{ closing, within }] : [];
  });
  const all = candidates.filter(({ closing }) => closing.scope === 'all');
  const some = candidates.filter(({ closing }) => closing.scope !== 'all');
  const covered = all.flatMap(({ closing, within }) => within.map((change) => ({ change, closing })));
  if (some.length === 0) return covered;
  const above = await readAbove(
    strapi,
    trx,
    some.flatMap(({ within }) => within.map(({ subject }) => subject))
  );
  const members = await readCoveredSubjects(
    trx,
    some.map(({ closing }) => closing.id),
    [...new Set([...above.values()].flatMap((line) => [...line]))]
  );
  return [
    ...covered,
    ...some.flatMap(({ closing, within }) =>
      within
        .filter(({ subject }) =>
          [...(above.get(subject) ?? [])].some((each) => members.has(`${closing.id} ${each}`))
        )
        .map((change) => ({ change, closing }))
    ),
  ];
}

/** `${closing} ${subject}` of those among the subjects that the closings cover. */
async function readCoveredSubjects(
  trx: Connection,
  closings: readonly number[],
  subjects: readonly string[]
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const chunk of chunks(subjects)) {
    const rows: { closing_id: number | string; subject_key: string }[] = await trx(TABLES.subjects)
      .whereIn('closing_id', [...closings])
      .whereIn('subject_key', chunk);
    for (const { closing_id, subject_key } of rows) found.add(`${closing_id} ${subject_key}`);
  }
  return found;
}
