import type { SubjectKey } from './facts';
import { addTo } from './group-by';
import { subjectKey } from './subject-key';
import type { Structure } from './structure';

/**
 * The organisations whose members a change of some organisations may change: themselves, their predecessors, and
 * whatever stands above those by parent or successor. To be asked of the structure before the change and after it.
 */
export function affectedOrganisations(
  changed: ReadonlySet<string>,
  { organisations }: Structure
): Set<SubjectKey> {
  const predecessors = new Map<string, string[]>();
  for (const { id, successor } of organisations.values()) {
    if (successor !== null) addTo(predecessors, successor, id);
  }
  const lines = closure(changed, (id) => predecessors.get(id) ?? []);
  const affected = closure(lines, (id) => {
    const { parent = null, successor = null } = organisations.get(id) ?? {};
    return [parent, successor].filter((each) => each !== null);
  });
  return new Set([...affected].map((id) => subjectKey('organisation', id)));
}

function closure(start: Iterable<string>, next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...next(id));
  }
  return reached;
}
