import { randomBytes } from 'node:crypto';
import { buildStock } from './stock/build-stock';
import { Child } from './child';
import { openDatabases, type DatabaseName, type Databases } from './databases';
import type { Dataset } from './generate';
import { createWorld, type World } from './generate/world';
import type { AppName } from './server/boot';
import type { Spent } from './server/operations';

export const SIZES = { '1k': 1000, '100k': 100_000, '1M': 1_000_000 } as const;
export type Size = keyof typeof SIZES;
export const DRAFTS = 1200;

/** Everything that is compared, running side by side on one kind of database. */
export interface Fleet {
  readonly database: DatabaseName;
  readonly sizes: readonly Size[];
  /** The world that all of them know. */
  readonly world: World;
  readonly ours: ReadonlyMap<Size, Child>;
  readonly stock: ReadonlyMap<Size, Child>;
  readonly yardsticks: Child;
  readonly driver: Child;
  close(): Promise<void>;
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/** The environment of an app under load: production, and no line per request. */
export const appEnvironment = (): Record<string, string> => ({
  ...Object.fromEntries(SECRETS.map((name) => [name, randomBytes(16).toString('hex')])),
  APP_KEYS: 'a,b',
  HOST: '127.0.0.1',
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // Stock Strapi begins in English; ours sees to it by itself.
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
});

/** Boots ours and stock at every size, on databases filled by the same generator. */
export async function startFleet(
  {
    database,
    sizes,
    organisations,
  }: { database: DatabaseName; sizes: readonly Size[]; organisations: number },
  say: (line: string) => void
): Promise<Fleet> {
  const world = createWorld(organisations);
  buildStock();
  const databases = await openDatabases(database);
  const children: Child[] = [];
  const close = async () => {
    for (const child of children) await child.kill();
    await databases.close();
  };
  try {
    const ours = new Map<Size, Child>();
    const stock = new Map<Size, Child>();
    const addresses: Record<string, string> = {};
    for (const size of sizes) {
      for (const [name, apps] of [
        ['ours', ours],
        ['stock', stock],
      ] as const) {
        const { child, address } = await startApp(
          databases,
          name,
          { organisations, size: SIZES[size], drafts: DRAFTS },
          say
        );
        children.push(child);
        apps.set(size, child);
        if (name === 'stock') addresses[size] = address;
      }
    }
    const env = { YARDSTICKS: JSON.stringify({ organisations, addresses }), NODE_ENV: 'production' };
    const yardsticks = await Child.start('server/main.ts', ['yardsticks'], env);
    children.push(yardsticks);
    const driver = await Child.start('load/driver.ts', [], {});
    children.push(driver);
    return { database, sizes, world, ours, stock, yardsticks, driver, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startApp(databases: Databases, name: AppName, dataset: Dataset, say: (line: string) => void) {
  const { env, address } = await databases.create(`${name}_${dataset.size}`);
  const child = await Child.start('server/main.ts', [name], { ...appEnvironment(), ...env });
  const { wall } = await child.ask<Spent>('generate', dataset);
  say(`${name} ${dataset.size}: generated in ${(wall / 1000).toFixed(1)} s`);
  if (name === 'ours') {
    const derived = await child.ask<Spent>('derive');
    say(
      `${name} ${dataset.size}: derived in ${(derived.wall / 1000).toFixed(1)} s, ${(derived.cpu / 1000).toFixed(1)} s of CPU`
    );
  }
  return { child, address };
}
