import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from './postgres';

declare global {
  // Jest hands nothing from setup to teardown but the global object.
  var stopPostgres: (() => Promise<void>) | undefined;
}

export default async function globalSetup() {
  mkdirSync(path.resolve(__dirname, '..', '..', '.cache'), { recursive: true });
  globalThis.stopPostgres = await startPostgres();
}
