import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: Buffer;
}

const END_OF_HEADERS = '\r\n\r\n';

/**
 * One kept-alive HTTP/1.1 connection that asks one question at a time. It reads only answers that say their length,
 * as Koa's do, and so costs a fraction of `node:http`: on two cores a dear client would slow the server down.
 */
export class HttpConnection {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('The server closed the connection.')));
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new HttpConnection(socket)));
    });
  }

  /** Sends a whole request; see `formatRequest`. */
  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The connection is closed.'));
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  close() {
    this.waiting = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer) {
    this.received = this.received.length ? Buffer.concat([this.received, chunk]) : chunk;
    const end = this.received.indexOf(END_OF_HEADERS);
    if (end < 0) return;
    const headers = this.received.toString('latin1', 0, end);
    const status = Number(headers.slice(9, 12));
    const length = lengthOf(headers, status);
    if (length === null) return this.fail(new Error(`An answer without a length:\n${headers}`));
    const start = end + END_OF_HEADERS.length;
    if (this.received.length < start + length) return;
    const body = this.received.subarray(start, start + length);
    this.received = this.received.subarray(start + length);
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve({ status, headers, body });
  }

  private fail(error: Error) {
    const { waiting } = this;
    this.waiting = null;
    this.socket.destroy();
    waiting?.reject(error);
  }
}

function lengthOf(headers: string, status: number): number | null {
  if (status === 304 || status === 204) return 0;
  const length = /\r\ncontent-length: *(\d+)/i.exec(headers)?.[1];
  return length === undefined ? null : Number(length);
}

/** A GET request for a path with more headers. */
export function formatRequest(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ Host: '127.0.0.1', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
