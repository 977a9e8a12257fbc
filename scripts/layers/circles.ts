/** What each file imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * A shortest circle for every group of files that reach each other, as the files that it goes
 * through, the alphabetically first one first.
 */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const file of [...graph.keys()].toSorted()) {
    if (done.has(file)) continue;
    const circle = shortestCircle(file, graph);
    if (!circle) continue;
    circles.push(circle);
    // Whatever it reaches that leads back is of the same group.
    for (const other of reachableFrom(file, graph)) {
      if (reachableFrom(other, graph).has(file)) done.add(other);
    }
  }
  return circles;
}

/** The way by which a file imports itself, in breadth first; null where it does not. */
function shortestCircle(file: string, graph: Graph): string[] | null {
  const ways: string[][] = [[file]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? file) ?? []) {
      if (next === file) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

function reachableFrom(file: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (const each of waiting) {
    for (const next of graph.get(each) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}
