import { parsePeriod } from '../../../../language';
import type { Cluster, Organisation, SubjectKey } from './facts';
import { createMembership, type MembersOf } from './members';
import { readSubjectKey, subjectKey } from './subject-key';

/** Who counts for whom, both ways, in any period. */
export interface Structure {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly membersOf: MembersOf;
  /** The subjects that the subject is a member of: those whose cells its cell goes into. */
  readonly containersOf: (subject: SubjectKey, period: string) => readonly SubjectKey[];
  /** The clusters that list an organisation in the year of a period, as their pacts do. */
  readonly clustersOf: (subject: SubjectKey, period: string) => readonly SubjectKey[];
}

/** Reads the tree and the clusters once, for many questions. */
export function createStructure(
  organisations: readonly Organisation[],
  clusters: readonly Cluster[]
): Structure {
  const { membersOf, above } = createMembership(organisations, clusters);
  const listings = new Map<string, SubjectKey[]>();
  for (const { id, years } of clusters) {
    for (const { year, members } of years) {
      for (const member of members) {
        const key = `${year} ${member.organisation}`;
        listings.set(key, [...(listings.get(key) ?? []), subjectKey('cluster', id)]);
      }
    }
  }
  const clustersOf = (subject: SubjectKey, period: string): readonly SubjectKey[] => {
    const { kind, documentId } = readSubjectKey(subject);
    if (kind === 'cluster' || parsePeriod(period)?.kind === 'years') return [];
    return [...new Set(listings.get(`${period.slice(0, 4)} ${documentId}`) ?? [])];
  };
  const containersOf = (subject: SubjectKey, period: string) =>
    [...above(subject, period), ...clustersOf(subject, period)].filter((container) =>
      membersOf(container, period).members.includes(subject)
    );
  return {
    organisations: new Map(organisations.map((each) => [each.id, each])),
    clusters: new Map(clusters.map((each) => [each.id, each])),
    membersOf,
    containersOf,
    clustersOf,
  };
}
