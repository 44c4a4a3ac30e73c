/**
 * The load, in a process of its own. The parent sends one `Burst` after the other; each is answered with a `Tally`.
 * Every connection asks again as soon as it is answered (closed loop).
 */
import { formatRequest, HttpConnection } from './http-connection';

export interface Burst {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly connections: number;
  /** How long to ask, in milliseconds. */
  readonly duration: number;
}

export interface Tally {
  readonly requests: number;
  /** Milliseconds from the first question to the last answer. */
  readonly duration: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

async function run({ port, path, headers, status, connections, duration }: Burst): Promise<Tally> {
  const request = formatRequest(path, headers);
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)));
  const times: number[] = [];
  const begin = performance.now();
  const askOn = async (connection: HttpConnection) => {
    for (let now = performance.now(); now - begin < duration;) {
      const answer = await connection.ask(request);
      if (answer.status !== status)
        throw new Error(`${path} answered ${answer.status}: ${answer.body.toString()}`);
      const after = performance.now();
      times.push(after - now);
      now = after;
    }
  };
  try {
    await Promise.all(open.map(askOn));
  } finally {
    for (const connection of open) connection.close();
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return {
    requests: times.length,
    duration: performance.now() - begin,
    median: quantile(0.5),
    p99: quantile(0.99),
  };
}

process.on('message', ({ id, input }: { id: number; input: Burst }) => {
  run(input).then(
    (output) => process.send?.({ id, output }),
    (error: Error) => process.send?.({ id, error: error.message })
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: 0 });
