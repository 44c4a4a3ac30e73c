import { requirePeriod } from '../../../../language';
import type { Cluster, Organisation, SubjectKey } from './facts';
import { readHierarchy, type Hierarchy } from './hierarchy';
import { independent } from './independent';
import { readLineage } from './lineage';
import { readSubjectKey, subjectKey } from './subject-key';

/** Whose cells make up the computed cell of a subject in a period. */
export interface Membership {
  readonly members: readonly SubjectKey[];
  /** The members are predecessors: the subject had not begun yet. */
  readonly continued: boolean;
}

export type MembersOf = (subject: SubjectKey, period: string) => Membership;

export interface Memberships {
  readonly membersOf: MembersOf;
  /** One step towards the organisations that include this one; not all of them list it as a member. */
  readonly above: (subject: SubjectKey, period: string) => readonly SubjectKey[];
}

const NOBODY: Membership = { members: [], continued: false };

/**
 * Answers who the members of a subject are: of a cluster, those listed for the year that the period lies in; of an
 * organisation, its predecessors while it had not begun, otherwise its child organisations valid in the period.
 * Nobody who is included in another member is a member.
 */
export function createMembership(
  organisations: readonly Organisation[],
  clusters: readonly Cluster[]
): Memberships {
  const lineage = readLineage(organisations);
  const hierarchies = new Map<string, Hierarchy>();
  const years = new Map(clusters.map(({ id, years }) => [id, years]));

  const hierarchyIn = (code: string): Hierarchy => {
    const known = hierarchies.get(code);
    if (known) return known;
    const hierarchy = readHierarchy(lineage, requirePeriod(code));
    hierarchies.set(code, hierarchy);
    return hierarchy;
  };

  const listed = (cluster: string, code: string): string[] => {
    const { kind } = requirePeriod(code);
    if (kind === 'years') return []; // membership changes within a term: its years are summed instead
    return (years.get(cluster) ?? [])
      .filter(({ year }) => year === Number(code.slice(0, 4)))
      .flatMap(({ members }) => members.map(({ organisation }) => organisation))
      .filter((id) => lineage.organisations.has(id));
  };

  const above = (subject: SubjectKey, period: string): SubjectKey[] => {
    const { kind, documentId } = readSubjectKey(subject);
    if (kind === 'cluster') return [];
    return hierarchyIn(period)
      .above(documentId)
      .map((id) => subjectKey('organisation', id));
  };

  const known = new Map<string, Map<SubjectKey, Membership>>();
  const membersOf: MembersOf = (subject, period) => {
    const inPeriod = known.get(period) ?? new Map<SubjectKey, Membership>();
    known.set(period, inPeriod);
    const membership = inPeriod.get(subject) ?? findMembers(subject, period);
    inPeriod.set(subject, membership);
    return membership;
  };

  const findMembers = (subject: SubjectKey, period: string): Membership => {
    const { kind, documentId } = readSubjectKey(subject);
    const hierarchy = hierarchyIn(period);
    const before = kind === 'organisation' ? hierarchy.continued.get(documentId) : undefined;
    const below =
      kind === 'cluster' ? listed(documentId, period) : (hierarchy.children.get(documentId) ?? []);
    const ids = independent(before ?? below, hierarchy.above);
    if (ids.length === 0) return NOBODY;
    return {
      members: ids.map((id) => subjectKey('organisation', id)).sort(),
      continued: before !== undefined,
    };
  };
  return { membersOf, above };
}
