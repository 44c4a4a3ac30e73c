import { createEngine } from '../../src/plugins/figures/server/domain/engine';
import type { Cluster, Figure, Indicator, Organisation } from '../../src/plugins/figures/server/domain/facts';
import { figure, indicator, organisation } from './facts';

/** Three indicators that add up in different ways, all called 'i' like the figures of `facts.ts`. */
export const FLOW = indicator();
export const STOCK = indicator({ id: 'i', kind: 'stock', unit: 'person' });
export const RATIO = indicator({ id: 'i', kind: 'ratio', unit: 'percent' });

/** A parent with two children. */
export const TREE = [
  organisation('s'),
  organisation('a', { parent: 's' }),
  organisation('b', { parent: 's' }),
];
export const A = 'organisation:a';
export const B = 'organisation:b';

interface World {
  figures?: Partial<Figure>[];
  organisations?: Organisation[];
  clusters?: Cluster[];
}

/** An engine over a few facts. */
export const world = ({ figures = [], organisations = [], clusters = [] }: World) => {
  const numbered = figures.map((each, at) => figure({ id: `f${at}`, ...each }));
  return createEngine({ indicators: [], figures: numbered, organisations, clusters });
};

/** One cell of a few facts. */
export const cell = (facts: World, kind: Indicator = FLOW, period = '2024', subject = 'organisation:s') =>
  world(facts).cell(subject, kind, period);
export const value = (...asked: Parameters<typeof cell>) => cell(...asked).shown?.value ?? null;
