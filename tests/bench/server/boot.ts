import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';
import { STOCK } from '../stock/build-stock';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** `ours` is the built project in dist, `stock` the project that `buildStock` wrote. */
export type AppName = 'ours' | 'stock';

export interface Booted {
  readonly strapi: Core.Strapi;
  readonly port: number;
}

/** Boots an app on the database that the environment names and listens on a free loopback port. */
export async function bootApp(name: AppName): Promise<Booted> {
  const folders =
    name === 'ours' ? { appDir: ROOT, distDir: path.join(ROOT, 'dist') } : { appDir: STOCK, distDir: STOCK };
  process.chdir(folders.appDir);
  const strapi = await createStrapi({ ...folders, autoReload: false }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // On a busy machine five seconds pass between two questions, and a connection that is closed as the next one is
  // sent would end the benchmark.
  httpServer.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  return { strapi, port: (httpServer.address() as AddressInfo).port };
}
