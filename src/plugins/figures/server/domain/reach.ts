import type { Cluster, Organisation, SubjectKey } from './facts';
import { readSubjectKey, subjectKey } from './subject-key';

/**
 * Everybody whose figures may enter a cell of these subjects, in any period: themselves, what hangs below them, their
 * predecessors, and the members of clusters in any year. May be more than enough, never less.
 */
export function reach(
  subjects: Iterable<SubjectKey>,
  organisations: readonly Organisation[],
  clusters: readonly Cluster[]
): Set<SubjectKey> {
  const below = new Map<string, string[]>();
  for (const { id, parent, successor } of organisations) {
    for (const above of [parent, successor]) {
      if (above !== null) below.set(above, [...(below.get(above) ?? []), id]);
    }
  }
  const reached = new Set<SubjectKey>();
  const open = [...subjects];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const { kind, documentId } = readSubjectKey(key);
    const next =
      kind === 'cluster'
        ? clusters.filter(({ id }) => id === documentId).flatMap(listedEver)
        : (below.get(documentId) ?? []);
    open.push(...next.map((id) => subjectKey('organisation', id)));
  }
  return reached;
}

/** The organisations that a cluster ever listed. */
export function listedEver({ years }: Cluster): string[] {
  return years.flatMap(({ members }) => members.map(({ organisation }) => organisation));
}
