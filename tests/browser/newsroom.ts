import type { AddressInfo } from 'node:net';
import { loadSample } from '../../database/sample';
import { bootStrapi, type App } from '../helpers/strapi';

/** A post as the tests look it up. */
export interface Post {
  documentId: string;
  slug: string;
  title: string;
}

interface Row {
  text: string | null;
}

/** What the tests read of a panel. */
export interface Panel {
  cited: Row[];
  context: { subject: { kind: string; documentId: string }; period: { code: string }; rows: Row[] }[];
}

/** The built app, listening on a port of its own. */
export interface Newsroom {
  app: App;
  url: string;
  /** `data` of a GET on the public API. */
  read: <Data>(path: string) => Promise<Data>;
  close: () => Promise<void>;
}

/** @param sample whether the sample newsroom is loaded, which takes a while. */
export async function openNewsroom({ sample }: { sample: boolean }): Promise<Newsroom> {
  const app = await bootStrapi('sqlite');
  try {
    if (sample) await loadSample(app.strapi);
  } catch (error) {
    await app.close(); // or Jest would wait for it for ever
    throw error;
  }
  const server = app.strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    url,
    read: async <Data>(path: string) => {
      const response = await fetch(`${url}/api/${path}`);
      if (!response.ok) throw new Error(`GET /api/${path} answered ${response.status}.`);
      return ((await response.json()) as { data: Data }).data;
    },
    close: app.close,
  };
}

/** The newest post that is in both languages and has figures of a cluster beside it. */
export async function findPostWithCluster({ read }: Newsroom) {
  const posts = await read<Post[]>('articles?locale=en&fields=title,slug&sort=publicationDate:desc');
  for (const english of posts) {
    const panel = await read<Panel>(`articles/${english.documentId}/figures?locale=vi`);
    const cluster = panel.context.find(({ subject }) => subject.kind === 'cluster')?.subject.documentId;
    if (!cluster) continue;
    const post = await read<Post>(`articles/${english.documentId}?locale=vi&fields=title,slug`);
    return { post, english, panel, cluster };
  }
  throw new Error('The sample has no English post with figures of a cluster.');
}
