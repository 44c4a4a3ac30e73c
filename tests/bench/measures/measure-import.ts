import type { Child } from '../child';
import type { Fleet } from '../fleet';
import { createRandom } from '../generate/random';
import type { World } from '../generate/world';
import type { Goal, Report } from '../report';
import { askPanel } from './addresses';

const YEAR = 2019; // nobody has reported anything for it yet
const WANTED = { sqlite: 3000, postgres: 2000 } as const;
const MOST = 20_000;
const BATCH = 4000; // below the megabyte that a request may have

interface Row {
  readonly organisation: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
}

/**
 * Sends verified figures of many leaves through the batch door, in requests of some thousands, and then asks for the
 * country: its totals must be the sums of what was sent.
 */
export async function measureImport(fleet: Fleet): Promise<Report> {
  const rows = createRows(fleet.world);
  const table: (string | number)[][] = [];
  const goals: Goal[] = [];
  for (const [size, server] of fleet.ours) {
    const token = await server.ask<string>('token');
    const [cpu, begin] = [await server.cpu(), performance.now()];
    for (let at = 0; at < rows.length; at += BATCH) await send(server, token, rows.slice(at, at + BATCH));
    const written = performance.now() - begin;
    await checkTotals(server, rows);
    const fresh = performance.now() - begin;
    const rate = (milliseconds: number) => (rows.length / milliseconds) * 1000;
    const spent = ((await server.cpu()) - cpu) / rows.length;
    table.push([size, rows.length, rate(written), rate(fresh), spent]);
    const wanted = WANTED[fleet.database];
    goals.push({
      name: `import at ${size}`,
      measured: rate(written),
      unit: ' figures/s',
      wanted,
      better: 'more',
    });
  }
  const columns = ['', 'figures', 'figures/s', 'figures/s until totals are right', 'CPU ms/figure'];
  return { title: `Import, ${fleet.database}`, columns, rows: table, goals };
}

function createRows({ organisations, indicators, levels }: World): Row[] {
  const random = createRandom(2019);
  const flows = indicators.filter(({ kind }) => kind === 'flow');
  const months = Array.from({ length: 12 }, (_, month) => `${YEAR}-${String(month + 1).padStart(2, '0')}`);
  const rows = levels[4]!.flatMap((leaf) =>
    flows.flatMap(({ code, unit }) =>
      months.map((period): Row => {
        const value = random.below(1000) * (unit === 'vnd' ? 1_000_000 : 1);
        return { organisation: organisations[leaf]!.documentId, indicator: code, period, value };
      })
    )
  );
  return rows.slice(0, MOST);
}

async function send(server: Child, token: string, data: readonly Row[]) {
  const response = await fetch(`http://127.0.0.1:${server.port}/api/figures/batch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ data, status: 'published' }),
  });
  const text = await response.text();
  if (response.status !== 201)
    throw new Error(`The import was answered with ${response.status}: ${text.slice(0, 500)}`);
}

async function checkTotals(server: Child, rows: readonly Row[]) {
  const expected = new Map<string, number>();
  for (const { indicator, value } of rows) expected.set(indicator, (expected.get(indicator) ?? 0) + value);
  const { body } = await askPanel(server, 'root', YEAR);
  for (const [code, total] of expected) {
    const shown = body.data.rows?.find(({ indicator }) => indicator.code === code)?.value;
    if (shown !== total)
      throw new Error(`After the import "${code}" should be ${total}; the panel says ${shown}.`);
  }
}
