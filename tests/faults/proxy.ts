import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A network between an app and its database that can be cut. */
export interface Proxy {
  readonly port: number;
  /** Drops every connection, in the middle of whatever it says, and takes no new one. */
  cut(): Promise<void>;
  /** Does so as soon as the app says something that contains these words, which the database never hears. */
  cutAt(words: string): void;
  /** Takes connections again, at the same port. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function openProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  let fatal: string | null = null;
  const server: Server = createServer((app) => {
    const database = connect({ port: target, host: '127.0.0.1' });
    app.on('data', (said: Buffer) => {
      if (fatal === null || !said.includes(fatal)) return;
      fatal = null;
      void cut();
    });
    join(app, database);
    join(database, app);
  });
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  const port = await listen(0);
  return {
    port,
    cut,
    cutAt(words) {
      fatal = words;
    },
    mend: async () => {
      await listen(port);
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
