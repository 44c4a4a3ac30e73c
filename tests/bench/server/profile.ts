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

/** Self time by function, the largest first. */
function summarise({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile) {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.replace(/^.*\/(node_modules|dist)\//, '')}:${lineNumber + 1}`,
    ])
  );
  const spent = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '(unknown)';
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  }
  spent.delete('(idle) :0');
  const whole = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 40)
    .map(([name, time]) => ({ name, share: time / whole }));
}
