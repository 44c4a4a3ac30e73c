import type { Child } from '../bench/child';
import { generateDrafts } from '../bench/generate/figures';
import type { Random } from '../bench/generate/random';
import type { World } from '../bench/generate/world';
import type { Report } from '../bench/server/write-operations';

/** What was sent to a node, and whether it said that it was done. */
export interface Sent {
  readonly reports: readonly Report[];
  state: 'sent' | 'done' | 'failed';
  error?: Error;
}

const BATCH = 40;

/**
 * Writes of every kind, one after another, as long as the node answers and `goOn` says so: single reports, imports of
 * many in one transaction, verified drafts, moved organisations, rebuilds. Values are never used twice, so that each
 * report can be found again.
 */
export class Burst {
  readonly log: Sent[] = [];
  private value = 1_000_000;
  private readonly drafts: string[];

  constructor(
    private readonly world: World,
    private readonly random: Random
  ) {
    this.drafts = random.shuffle(generateDrafts(world, 1200).map(({ documentId }) => documentId));
  }

  /** Never rejects: what went wrong is in the log. */
  async run(node: Child, goOn: () => boolean): Promise<void> {
    while (node.alive && goOn()) {
      const sent = this.choose(node);
      this.log.push(sent.note);
      try {
        await sent.promise;
        sent.note.state = 'done';
      } catch (error) {
        sent.note.state = 'failed';
        sent.note.error = error instanceof Error ? error : new Error(String(error));
      }
    }
  }

  /** Forgets what is settled, after it was checked. */
  clear() {
    this.log.length = 0;
  }

  private choose(node: Child): { note: Sent; promise: Promise<unknown> } {
    const kind = this.random.below(20);
    const note = (reports: readonly Report[]): Sent => ({ reports, state: 'sent' });
    if (kind < 8) {
      const report = this.report();
      return { note: note([report]), promise: node.ask('report', report) };
    }
    if (kind < 13) {
      const reports = Array.from({ length: BATCH }, () => this.report());
      return { note: note(reports), promise: node.ask('reportAll', reports) };
    }
    if (kind < 17) return { note: note([]), promise: node.ask('publish', [this.drafts.pop() ?? '']) };
    if (kind < 19) return { note: note([]), promise: this.move(node) };
    return { note: note([]), promise: node.ask('rebuild') };
  }

  private report(): Report {
    const { organisations, indicators, levels } = this.world;
    const level = levels[1 + this.random.below(4)]!;
    return {
      organisation: organisations[level[this.random.below(level.length)]!]!.documentId,
      indicator: indicators[this.random.below(4)]!.documentId,
      period: String(2020 + this.random.below(5)),
      value: (this.value += 1),
    };
  }

  private move(node: Child): Promise<unknown> {
    const { organisations, levels } = this.world;
    const pick = (level: number) =>
      organisations[levels[level]![this.random.below(levels[level]!.length)]!]!.documentId;
    return node.ask('move', { organisation: pick(4), parent: pick(3) });
  }
}

/**
 * What is wrong after a fault, in words; empty when all is well.
 *
 * @param node a node that was started, or has recovered, after it.
 */
export async function findDamage(node: Child, log: readonly Sent[]): Promise<string[]> {
  const damage: string[] = [];
  for (const { reports, state } of log) {
    if (reports.length === 0) continue;
    const counts = await node.ask<number[]>('countReports', reports);
    const there = counts.filter((count) => count === 1).length;
    if (counts.some((count) => count > 1)) damage.push('a report is there twice');
    if (there !== 0 && there !== reports.length)
      damage.push(`${there} of ${reports.length} reports of one import are there`);
    if (state === 'done' && there !== reports.length) damage.push('a report that was confirmed is not there');
  }
  const broken = await node.ask<number>('countBroken');
  if (broken > 0) damage.push(`${broken} rows are half-written`);
  const differences = await node.ask<number>('verify');
  if (differences > 0) damage.push(`${differences} stored cells differ from the figures`);
  return damage;
}
