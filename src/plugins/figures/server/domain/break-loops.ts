/**
 * Drops the links that run in a loop, so that following them always ends. Every link on a loop goes, whichever is
 * looked at first: the result does not depend on the order. Links to nowhere go as well.
 *
 * @param links from each node to the next one.
 */
export function breakLoops<Node>(links: ReadonlyMap<Node, Node>): Map<Node, Node> {
  const looping = new Set<Node>();
  const seen = new Set<Node>();
  for (const start of links.keys()) {
    const path: Node[] = [];
    const onPath = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !seen.has(node)) {
      seen.add(node);
      onPath.add(node);
      path.push(node);
      node = links.get(node);
    }
    if (node !== undefined && onPath.has(node)) {
      for (const each of path.slice(path.indexOf(node))) looping.add(each);
    }
  }
  return new Map([...links].filter(([node]) => !looping.has(node)));
}
