import { Session, type Profiler } from 'node:inspector';
import { writeFileSync } from 'node:fs';

/** Takes CPU profiles of this very process. */
export function createProfiler() {
  const session = new Session();
  const post = (method: string) =>
    new Promise<object>((resolve, reject) => {
      session.post(method, (error: Error | null, result?: object) =>
        error ? reject(error) : resolve(result ?? {})
      );
    });
  return {
    async profileStart() {
      session.connect();
      await post('Profiler.enable');
      await post('Profiler.start');
    },
    /** Writes the profile for Chromium's tools; returns where the time went, in shares of the whole. */
    async profileStop(file: string) {
      const { profile } = (await post('Profiler.stop')) as { profile: Profiler.Profile };
      session.disconnect();
      writeFileSync(file, JSON.stringify(profile));
      return summarise(profile);
    },
  };
}

export interface HotSpot {
  readonly name: string;
  /** The share of the busy time spent in the function itself, and in it or in what it calls before the next await. */
  readonly self: number;
  readonly total: number;
}

/** The functions with the largest totals and self times. */
function summarise({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): HotSpot[] {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const))
  );
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const [self, total] = [new Map<string, number>(), new Map<string, number>()];
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    const time = timeDeltas[at] ?? 0;
    if (name.startsWith('(idle)')) continue;
    busy += time;
    self.set(name, (self.get(name) ?? 0) + time);
    const stack = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node))
      stack.add(names.get(node)!);
    for (const each of stack) total.set(each, (total.get(each) ?? 0) + time);
  }
  const spots = [...total].map(([name, time]) => ({
    name,
    total: time / busy,
    self: (self.get(name) ?? 0) / busy,
  }));
  return spots.filter((spot) => spot.total > 0.01 || spot.self > 0.005).sort((a, b) => b.total - a.total);
}

function nameOf({
  functionName,
  url,
  lineNumber,
}: {
  functionName: string;
  url: string;
  lineNumber: number;
}): string {
  const file = url.replace(/^.*\/(node_modules|dist)\//, '');
  return `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
}
