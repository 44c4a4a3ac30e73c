import { Child } from '../bench/child';
import { openDatabases, type DatabaseName, type Databases, type Store } from '../bench/databases';
import { appEnvironment } from '../bench/fleet';
import type { Dataset } from '../bench/generate';
import { createWorld, type World } from '../bench/generate/world';

const DATASET: Dataset = { organisations: 200, size: 1000, drafts: 1200 };

/** A small newsroom with figures, whose nodes may be started, killed and started again. */
export interface SmallWorld {
  readonly world: World;
  readonly store: Store;
  /** The environment that every node and command of this newsroom shares. */
  readonly env: Readonly<Record<string, string>>;
  startNode(more?: Readonly<Record<string, string>>): Promise<Child>;
  close(): Promise<void>;
}

/** @param databases where to make its database; without them its own ones are opened and closed with it. */
export async function createSmallWorld(kind: DatabaseName, databases?: Databases): Promise<SmallWorld> {
  const own = databases ?? (await openDatabases(kind));
  const store = await own.create('faults');
  const env = { ...appEnvironment(), ...store.env };
  const nodes: Child[] = [];
  const startNode = async (more: Readonly<Record<string, string>> = {}) => {
    const node = await Child.start('server/main.ts', ['ours'], { ...env, ...more });
    nodes.push(node);
    return node;
  };
  const close = async () => {
    for (const node of nodes) await node.kill();
    if (!databases) await own.close();
  };
  try {
    const first = await startNode();
    await first.ask('generate', DATASET);
    await first.ask('rebuild');
    await first.kill();
    return { world: createWorld(DATASET.organisations), store, env, startNode, close };
  } catch (error) {
    await close();
    throw error;
  }
}
