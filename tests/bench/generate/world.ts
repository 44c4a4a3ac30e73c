/** The years that figures are generated for; the last one is what panels are asked about. */
export const YEARS = [2020, 2021, 2022, 2023, 2024] as const;
export const LAST_YEAR = 2024;
export const CLUSTER_SIZE = 10;

const LEVELS = ['confederation', 'province', 'superior', 'grassroots', 'union-group'] as const;

export interface GeneratedOrganisation {
  readonly documentId: string;
  readonly name: string;
  readonly level: (typeof LEVELS)[number];
  /** Index into the world's organisations; null for the root. */
  readonly parent: number | null;
}

export interface GeneratedCluster {
  readonly documentId: string;
  readonly name: string;
  readonly number: number;
  /** Indexes into the world's organisations. */
  readonly owner: number;
  readonly members: readonly number[];
}

export interface GeneratedIndicator {
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: 'flow' | 'stock' | 'ratio';
  /** How often a leaf of the tree reports it, per year. */
  readonly reports: 1 | 4 | 12;
}

/** Organisations in five levels, clusters of ten siblings, and what is counted. */
export interface World {
  readonly organisations: readonly GeneratedOrganisation[];
  /** Indexes of the organisations of each level, the root first. */
  readonly levels: readonly (readonly number[])[];
  /** The first one is the cluster of the first ten provinces: the one that benchmarks ask about. */
  readonly clusters: readonly GeneratedCluster[];
  readonly indicators: readonly GeneratedIndicator[];
}

export const INDICATORS: readonly GeneratedIndicator[] = [
  ['members-admitted', 'Kết nạp đoàn viên', 'person', 'flow', 12],
  ['gifts-given', 'Quà tặng đoàn viên', 'gift', 'flow', 4],
  ['gift-value', 'Giá trị quà tặng', 'vnd', 'flow', 4],
  ['members', 'Tổng số đoàn viên', 'person', 'stock', 4],
  ['agreements-covered', 'Doanh nghiệp có thỏa ước', 'percent', 'ratio', 1],
].map(([code, name, unit, kind, reports], index) => ({
  documentId: documentIdOf('indicator', index),
  ...({ code, name, unit, kind, reports } as Omit<GeneratedIndicator, 'documentId'>),
}));

/** A documentId of Strapi's length and alphabet that says what it is. */
export function documentIdOf(kind: string, index: number): string {
  return kind.slice(0, 12) + index.toString(36).padStart(24 - Math.min(kind.length, 12), '0');
}

/**
 * Makes the tree: 1 confederation, its provinces, and below them three more levels, spread evenly.
 *
 * @param size how many organisations; 10,000 make 34 provinces, 340 superiors, 1,700 grassroots unions and 7,925 groups.
 * @throws RangeError when there are too few for five levels.
 */
export function createWorld(size: number): World {
  if (size < 100) throw new RangeError(`A world needs at least 100 organisations; got ${size}.`);
  const provinces = size >= 5000 ? 34 : 12;
  const superiors = Math.max(provinces, Math.round(size * 0.034));
  const grassroots = Math.max(superiors, Math.round(size * 0.17));
  const widths = [1, provinces, superiors, grassroots, size - 1 - provinces - superiors - grassroots];
  const organisations: GeneratedOrganisation[] = [];
  const levels: number[][] = [];
  for (const [depth, width] of widths.entries()) {
    const above = levels[depth - 1];
    const level = LEVELS[depth]!;
    levels.push(Array.from({ length: width }, (_, at) => organisations.length + at));
    for (let at = 0; at < width; at += 1) {
      organisations.push({
        documentId: documentIdOf('organisation', organisations.length),
        name: `Đơn vị ${level} ${at + 1}`,
        level,
        parent: above ? above[at % above.length]! : null,
      });
    }
  }
  return { organisations, levels, clusters: createClusters(organisations, levels), indicators: INDICATORS };
}

/** Siblings in tens: the provinces, and the superiors and grassroots unions of one parent as far as they make ten. */
function createClusters(
  organisations: readonly GeneratedOrganisation[],
  levels: readonly (readonly number[])[]
): GeneratedCluster[] {
  const clusters: GeneratedCluster[] = [];
  const numbers = new Map<number, number>();
  for (const level of levels.slice(1, 4)) {
    const siblings = new Map<number, number[]>();
    for (const index of level) {
      const owner = organisations[index]!.parent!;
      siblings.set(owner, [...(siblings.get(owner) ?? []), index]);
    }
    for (const [owner, members] of siblings) {
      for (let at = 0; at + CLUSTER_SIZE <= members.length; at += CLUSTER_SIZE) {
        const number = (numbers.get(owner) ?? 0) + 1;
        numbers.set(owner, number);
        const documentId = documentIdOf('cluster', clusters.length);
        const name = `Cụm thi đua số ${number}`;
        clusters.push({ documentId, name, number, owner, members: members.slice(at, at + CLUSTER_SIZE) });
      }
    }
  }
  return clusters;
}
