import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';

interface Reply {
  readonly id: number;
  readonly output?: unknown;
  readonly error?: string;
}

interface Waiting {
  resolve(output: unknown): void;
  reject(error: Error): void;
}

const LINE = 300;

/** A process of this benchmark that answers questions over IPC; it ends with its parent. */
export class Child {
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly process: ChildProcess,
    readonly name: string,
    readonly port: number
  ) {
    process.on('message', ({ id, output, error }: Reply) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) asked?.resolve(output);
      else asked?.reject(new Error(`${name}: ${error}`));
    });
    process.on('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error(`${name} has ended.`));
      this.waiting.clear();
    });
  }

  /**
   * Starts a script and waits until it says that it is ready.
   *
   * @throws Error when it ends before, or takes longer than ten minutes.
   */
  static start(
    script: string,
    parameters: readonly string[],
    env: Readonly<Record<string, string>>
  ): Promise<Child> {
    const name = [path.basename(script), ...parameters].join(' ');
    return new Promise((resolve, reject) => {
      const child = fork(path.join(__dirname, script), parameters, {
        env: { ...process.env, ...env },
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        serialization: 'advanced',
      });
      // Database errors repeat whole statements: a line of it is enough.
      for (const stream of [child.stdout!, child.stderr!]) {
        createInterface(stream).on('line', (line) => process.stderr.write(`${line.slice(0, LINE)}\n`));
      }
      const late = setTimeout(() => child.kill('SIGKILL'), 600_000);
      const ended = (code: number | null) => {
        clearTimeout(late);
        reject(new Error(`${name} ended with ${code} before it was ready.`));
      };
      child.once('exit', ended);
      child.once('message', ({ port }: { port: number }) => {
        clearTimeout(late);
        child.off('exit', ended);
        resolve(new Child(child, name, port));
      });
    });
  }

  /** Whether the process runs and can be asked. */
  get alive(): boolean {
    return this.process.connected;
  }

  ask<Output>(name: string, input?: unknown): Promise<Output> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      if (!this.alive) return reject(new Error(`${this.name} has ended.`));
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.process.send({ id, name, input });
    });
  }

  /** Milliseconds of CPU that the process has spent since it started. */
  async cpu(): Promise<number> {
    const { user, system } = await this.ask<NodeJS.CpuUsage>('cpu');
    return (user + system) / 1000;
  }

  /** Ends the process at once, as a power cut would: nothing is flushed or closed. */
  kill(): Promise<void> {
    return new Promise((resolve) => {
      if (this.process.exitCode !== null || this.process.signalCode !== null) return resolve();
      this.process.once('exit', () => resolve());
      this.process.kill('SIGKILL');
    });
  }
}
