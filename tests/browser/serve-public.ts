import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const PUBLIC = path.resolve(__dirname, '..', '..', 'public');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** As strict as a page can be: what the reader page does not need, nobody has to allow it. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** What the API would answer: a status and a body for each path, or nothing for a 404. */
export type Answers = (path: string, query: URLSearchParams) => { status?: number; body: unknown } | null;

/** A page of somebody else with the panel's script on it, at `/host`. */
const HOST =
  '<!doctype html><html lang="vi"><title>Host</title><script type="module" src="/embed/union-figures.js"></script>';

/** The files of `public` under a strict content security policy, with the API's answers given by the test. */
export async function servePublic(answers: Answers): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/api/')) {
      const answer = answers(url.pathname, url.searchParams);
      response.writeHead(answer ? (answer.status ?? 200) : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer?.body ?? { data: null, error: { status: 404 } }));
      return;
    }
    if (url.pathname === '/host') {
      response
        .writeHead(200, { 'Content-Type': TYPES['.html'], 'Content-Security-Policy': POLICY })
        .end(HOST);
      return;
    }
    const name = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
    readFile(path.join(PUBLIC, path.normalize(name))).then(
      (content) => {
        const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY });
        response.end(content);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
