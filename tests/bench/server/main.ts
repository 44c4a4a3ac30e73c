/**
 * A server in a process of its own, so that what it spends can be told from what the load costs. Started by `Child`
 * with the name of the app; answers `{ id, name, input }` from the parent with `{ id, output }` or `{ id, error }`.
 */
import { bootApp, type AppName } from './boot';
import { createOperations } from './operations';
import { createProfiler } from './profile';
import { createWriteOperations } from './write-operations';
import { startYardsticks } from './yardsticks';

type Operation = (input: never) => unknown;

async function start(
  name: AppName | 'yardsticks'
): Promise<{ port: number; operations: Record<string, Operation> }> {
  if (name === 'yardsticks') return { port: await startYardsticks(), operations: {} };
  const { strapi, port } = await bootApp(name);
  return { port, operations: { ...createOperations(strapi), ...createWriteOperations(strapi) } };
}

async function main(name: AppName | 'yardsticks') {
  // The parent is gone, perhaps while this process boots: nobody is left to stop it.
  process.on('disconnect', () => process.exit(0));
  const { port, operations } = await start(name);
  const all: Record<string, Operation> = {
    ...operations,
    ...createProfiler(),
    cpu: () => process.cpuUsage(),
  };
  process.on('message', async ({ id, name: wanted, input }: { id: number; name: string; input: never }) => {
    try {
      const operation = all[wanted];
      if (!operation) throw new Error(`The server knows no operation "${wanted}".`);
      process.send?.({ id, output: await operation(input) });
    } catch (error) {
      process.send?.({
        id,
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  });
  process.send?.({ port });
}

main(process.argv[2] as AppName | 'yardsticks').catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
