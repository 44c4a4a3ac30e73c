/**
 * The members of a group that no other member includes already: a province listed beside its own district, or a
 * merged organisation beside its predecessor, would be counted twice.
 *
 * @param above from an organisation to those that include it, one step.
 */
export function independent(ids: readonly string[], above: (id: string) => readonly string[]): string[] {
  const group = new Set(ids);
  return [...group].filter((id) => !isIncluded(id, group, above));
}

function isIncluded(
  id: string,
  group: ReadonlySet<string>,
  above: (id: string) => readonly string[]
): boolean {
  const seen = new Set([id]);
  const open = [...above(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    if (group.has(next)) return true;
    seen.add(next);
    open.push(...above(next));
  }
  return false;
}
