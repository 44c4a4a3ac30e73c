import { createRandom, type Random } from './random';
import { documentIdOf, LAST_YEAR, YEARS, type GeneratedIndicator, type World } from './world';

/** One figure to be written; its relations are indexes into the world, or of articles. */
export interface GeneratedFigure {
  readonly documentId: string;
  readonly indicator: number;
  readonly subject: { readonly kind: 'organisation' | 'cluster'; readonly index: number };
  readonly period: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: 'exact' | 'nearly' | 'over';
  readonly asOf: string;
  readonly article: number | null;
  /** Published as well, or a draft only. */
  readonly verified: boolean;
}

type Wish = Pick<GeneratedFigure, 'indicator' | 'subject' | 'period'> & Partial<GeneratedFigure>;

/** How many figures an article cites. */
export const CITED = 6;
const CITED_SHARE = 10; // every tenth figure stands in an article

/** How many articles the figures of a size are cited by; the first is the one that benchmarks ask about. */
export const articleCount = (size: number) => Math.max(1, Math.floor(size / CITED_SHARE / CITED));

/**
 * The first provinces report by themselves and are the first cluster; of the others one leaf reports each year, so that
 * every province has a total at every size and answers are of the same shape. What a size adds are the leaves: each
 * reports five indicators over five years by the month, the quarter or the year.
 *
 * @param size how many verified figures; the same seed gives the same ones, and a larger size begins with the smaller.
 */
export function* generateFigures(world: World, size: number): Generator<GeneratedFigure> {
  const random = createRandom(20_241_221);
  let made = 0;
  const finish = (wish: Wish): GeneratedFigure => finishFigure(random, world, made, wish);
  const articles = articleCount(size);
  for (const wish of wishes(world, random)) {
    if (made >= size) return;
    const cites = wish.article === undefined && made % CITED_SHARE === 0;
    const article = cites ? 1 + (Math.floor(made / CITED_SHARE / CITED) % Math.max(1, articles - 1)) : null;
    yield finish({ article: article !== null && article < articles ? article : null, ...wish });
    made += 1;
  }
}

/**
 * Figures that wait to be verified: later reports of the leaves that the country's total of the last year is made of.
 * The one with number n belongs to the n-th of these leaves and replaces what that leaf had reported before.
 */
export function generateDrafts(world: World, count: number): GeneratedFigure[] {
  const random = createRandom(7);
  const leaves = reportingLeaves(world);
  return Array.from({ length: count }, (_, at) => ({
    ...finishFigure(random, world, at, {
      indicator: 0,
      subject: { kind: 'organisation', index: leaves[at % leaves.length]! },
      period: String(LAST_YEAR),
      asOf: new Date(Date.UTC(LAST_YEAR + 1, 0, 1 + at)).toISOString().slice(0, 10),
    }),
    documentId: documentIdOf('draft', at),
    verified: false,
  }));
}

/** The leaves, one per province outside the first cluster, whose yearly reports the country's total is made of. */
export function reportingLeaves(world: World): number[] {
  return world.levels[4]!.slice(10, world.levels[1]!.length);
}

function* wishes(world: World, random: Random): Generator<Wish> {
  yield* coreWishes(world);
  const leaves = random.shuffle(world.levels[4]!.slice(world.levels[1]!.length));
  for (const leaf of leaves) yield* leafWishes(world, leaf);
  // More is wanted than the tree can report: the leaves said something else before.
  for (let revision = 1; ; revision += 1) {
    for (const leaf of leaves) {
      for (const wish of leafWishes(world, leaf)) yield { ...wish, asOf: revisedOn(wish.period, revision) };
    }
  }
}

function* coreWishes(world: World): Generator<Wish> {
  const cluster = { kind: 'cluster', index: 0 } as const;
  const last = String(LAST_YEAR);
  yield {
    indicator: 2,
    subject: cluster,
    period: last,
    article: 0,
    qualifier: 'nearly',
    target: 5_000_000_000,
  };
  yield { indicator: 0, subject: cluster, period: last, article: 0, qualifier: 'over' };
  const provinces = world.levels[1]!;
  const reporters = [...provinces.slice(0, 10), ...reportingLeaves(world)];
  for (const [at, index] of reporters.entries()) {
    const subject = { kind: 'organisation', index } as const;
    for (const year of YEARS) {
      for (const indicator of world.indicators.keys()) {
        const cited = year === LAST_YEAR && (indicator === 2 ? at < 3 : indicator === 0 && at === 0);
        yield { indicator, subject, period: String(year), article: cited ? 0 : null };
      }
    }
  }
}

function* leafWishes(world: World, index: number): Generator<Wish> {
  const subject = { kind: 'organisation', index } as const;
  for (const year of YEARS) {
    for (const [indicator, { reports }] of world.indicators.entries()) {
      for (let at = 1; at <= reports; at += 1)
        yield { indicator, subject, period: periodOf(year, reports, at) };
    }
  }
}

function periodOf(year: number, reports: GeneratedIndicator['reports'], at: number): string {
  if (reports === 1) return String(year);
  return reports === 4 ? `${year}-Q${at}` : `${year}-${String(at).padStart(2, '0')}`;
}

function revisedOn(period: string, revision: number): string {
  return `${Number(period.slice(0, 4)) + 1}-01-${String(1 + (revision % 28)).padStart(2, '0')}`;
}

function finishFigure(random: Random, world: World, at: number, wish: Wish): GeneratedFigure {
  const { kind, unit } = world.indicators[wish.indicator]!;
  const numbers = { value: null, numerator: null, denominator: null };
  const denominator = 20 + random.below(80);
  const amount = unit === 'vnd' ? (1 + random.below(900)) * 1_000_000 : random.below(500);
  return {
    documentId: documentIdOf('figure', at),
    target: null,
    qualifier: 'exact',
    asOf: `${wish.period.slice(0, 4)}-12-31`,
    article: null,
    verified: true,
    ...numbers,
    ...(kind === 'ratio' ? { numerator: random.below(denominator), denominator } : { value: amount }),
    ...wish,
  };
}
