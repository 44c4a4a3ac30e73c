import type { AwardRow } from '../../../../figures/server/domain/panel/panel';
import type { BoardReport } from '../../../server/domain/board/report';

/** Awards alike, with how many each member has of them. */
export interface AwardLine {
  readonly key: string;
  readonly award: AwardRow;
  /** Of the cluster as a whole; null when only members have it. */
  readonly whole: AwardRow | null;
  readonly members: readonly (AwardRow | null)[];
}

const keyOf = ({ form, giver, giverLevel, recipients, year, theme }: AwardRow) =>
  JSON.stringify([form, giverLevel, giver, recipients, year, theme]);

/** The award tallies of a cluster and its members side by side, the cluster's own order first. */
export function awardLines({ awards, members }: BoardReport): AwardLine[] {
  const every = [...awards, ...members.flatMap((member) => member.awards)];
  const first = new Map(every.map((award) => [keyOf(award), award]).reverse() as [string, AwardRow][]);
  return [...new Set(every.map(keyOf))].flatMap((key): AwardLine[] => {
    const award = first.get(key);
    const find = (list: readonly AwardRow[]) => list.find((each) => keyOf(each) === key) ?? null;
    return award
      ? [{ key, award, whole: find(awards), members: members.map((member) => find(member.awards)) }]
      : [];
  });
}
