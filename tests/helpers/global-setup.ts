import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './browser';
import { startPostgres } from './postgres';

declare global {
  // Jest hands nothing from setup to teardown but the global object.
  var stopPostgres: (() => Promise<void>) | undefined;
}

export default async function globalSetup() {
  if (!findChromium()) {
    process.stderr.write(
      'Browser tests are skipped: no Chromium. Install one (apt-get install chromium) or set CHROMIUM_PATH.\n'
    );
  }
  mkdirSync(path.resolve(__dirname, '..', '..', '.cache'), { recursive: true });
  globalThis.stopPostgres = await startPostgres();
}
