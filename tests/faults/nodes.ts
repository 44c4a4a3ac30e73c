import type { Child } from '../bench/child';
import type { World } from '../bench/generate/world';
import { readValue } from './read-panel';
import type { Options } from './options';
import { createSmallWorld } from './small-world';

/** Years in which nobody has reported anything yet: what stands there, this test has written. */
const SUMMED = '2026';
const MOVED = '2027';
const CODE = 'gifts-given';
const WRITERS = 4;

interface Witness {
  readonly damage: string[];
  checks: number;
}

/**
 * Two nodes on one PostgreSQL under mixed load. After every confirmed write both nodes are asked at once: the writer's
 * own organisation must show the new value; the country – which everybody writes into – must show no less than what
 * was confirmed before the question and no more than what was sent before the answer; an organisation that was moved
 * must count for its new parent alone.
 */
export async function writeOnTwoNodes({ seconds }: Options, say: (line: string) => void): Promise<string[]> {
  const small = await createSmallWorld('postgres');
  const witness: Witness = { damage: [], checks: 0 };
  try {
    const nodes = [await small.startNode(), await small.startNode()];
    const end = Date.now() + seconds * 1000;
    const goOn = () => Date.now() < end && witness.damage.length < 10;
    const ledger = {
      confirmed: new Array<number>(WRITERS).fill(0),
      sent: new Array<number>(WRITERS).fill(0),
    };
    await Promise.all([
      ...ledger.sent.map((_, writer) => correctOn(nodes, small.world, { writer, ledger, goOn, witness })),
      moveBackAndForth(nodes, small.world, goOn, witness),
      rebuildNowAndThen(nodes, goOn),
    ]);
    for (const node of nodes) {
      const differences = await node.ask<number>('verify');
      if (differences > 0) witness.damage.push(`${differences} stored cells differ from the figures`);
    }
    say(`two nodes, ${seconds} s: ${witness.checks} answers checked`);
  } finally {
    await small.close();
  }
  return witness.damage;
}

interface Writer {
  readonly writer: number;
  readonly ledger: { readonly confirmed: number[]; readonly sent: number[] };
  readonly goOn: () => boolean;
  readonly witness: Witness;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function correctOn(nodes: readonly Child[], world: World, { writer, ledger, goOn, witness }: Writer) {
  const organisation = world.organisations[world.levels[4]![writer]!]!.documentId;
  const country = world.organisations[0]!.documentId;
  const indicator = world.indicators.find(({ code }) => code === CODE)!.documentId;
  let documentId: string | null = null;
  for (let value = 1; goOn(); value += 1) {
    ledger.sent[writer] = value;
    const node = nodes[value % nodes.length]!;
    if (documentId === null) {
      documentId = await node.ask<string>('report', { organisation, indicator, period: SUMMED, value });
    } else await node.ask('correct', { documentId, value });
    ledger.confirmed[writer] = value;
    await Promise.all(
      nodes.map(async (each, at) => {
        const least = sum(ledger.confirmed);
        const [own, total] = await Promise.all([
          readValue(each, { organisation, period: SUMMED, code: CODE }),
          readValue(each, { organisation: country, period: SUMMED, code: CODE }),
        ]);
        const most = sum(ledger.sent);
        witness.checks += 2;
        if (own !== value)
          witness.damage.push(`node ${at}: writer ${writer} wrote ${value} and reads ${own}`);
        if (total === null || total < least || total > most) {
          witness.damage.push(`node ${at}: the country shows ${total}, not ${least} to ${most}`);
        }
      })
    );
  }
}

async function moveBackAndForth(
  nodes: readonly Child[],
  world: World,
  goOn: () => boolean,
  witness: Witness
) {
  const [organisation, ...parents] = [
    world.levels[4]!.at(-1)!,
    world.levels[3]![0]!,
    world.levels[3]![1]!,
  ].map((at) => world.organisations[at]!.documentId);
  const indicator = world.indicators.find(({ code }) => code === CODE)!.documentId;
  await nodes[0]!.ask('report', { organisation: organisation!, indicator, period: MOVED, value: 1000 });
  for (let round = 0; goOn(); round += 1) {
    const [parent, other] = round % 2 === 0 ? parents : [...parents].reverse();
    await nodes[round % nodes.length]!.ask('move', { organisation: organisation!, parent: parent! });
    for (const [at, node] of nodes.entries()) {
      const here = await readValue(node, { organisation: parent!, period: MOVED, code: CODE });
      const there = await readValue(node, { organisation: other!, period: MOVED, code: CODE });
      witness.checks += 2;
      if (here !== 1000) witness.damage.push(`node ${at}: the new parent shows ${here}, not 1000`);
      if (there !== null) witness.damage.push(`node ${at}: the old parent shows ${there}, not nothing`);
    }
  }
}

async function rebuildNowAndThen(nodes: readonly Child[], goOn: () => boolean) {
  for (let round = 0; goOn(); round += 1) {
    await nodes[round % nodes.length]!.ask('rebuild');
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
