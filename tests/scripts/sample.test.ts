import { ARTICLES } from '../../database/sample/content/articles';
import { AWARDS } from '../../database/sample/content/awards';
import { CLUSTERS } from '../../database/sample/content/clusters';
import { INDICATORS } from '../../database/sample/content/indicators';
import { ORGANISATIONS } from '../../database/sample/content/organisations';
import { CLUSTER_KEYS, ORGANISATION_KEYS, POSTS } from '../../database/sample/keys';
import { figuresOf } from '../../database/sample/figures-of';
import { plainText } from '../../database/sample/model/blocks';
import { parsePeriod } from '../../src/language';

const FIGURES = ARTICLES.flatMap(figuresOf);
const VERIFIED = FIGURES.filter(({ verified }) => verified);
const PUBLISHED = ARTICLES.filter(({ published }) => published);

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

/** How a number may stand in a Vietnamese sentence: 2.310, 3,1 tỉ, 720 triệu, 500 nghìn; a range shares its scale. */
function spellings(value: number): string[] {
  const print = (number: number) => number.toLocaleString('vi-VN', { maximumFractionDigits: 4 });
  return [
    print(value),
    `${print(value / 1e9)} tỉ`,
    `${print(value / 1e6)} triệu`,
    `${print(value / 1e3)} nghìn`,
    `${print(value / 1e3)} đến`,
  ];
}

const prints = (text: string, value: number) =>
  value === 0
    ? /(?<!\p{L})không(?!\p{L})/u.test(text)
    : spellings(value).some((spelling) =>
        new RegExp(`(?<![\\d.,])${spelling.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(text)
      );

describe('the sample as it is written', () => {
  test('has at least eight published posts, three of them in English, and one draft', () => {
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(8);
    expect(PUBLISHED.filter(({ en }) => en).length).toBeGreaterThanOrEqual(3);
    expect(ARTICLES.filter(({ published }) => !published)).toHaveLength(1);
  });

  test('has well over 100 verified figures over at least three years, and some unverified ones', () => {
    expect(VERIFIED.length).toBeGreaterThan(180);
    expect(new Set(VERIFIED.map(({ period }) => period.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
    expect(FIGURES.length - VERIFIED.length).toBeGreaterThanOrEqual(3);
  });

  test('has a catalogue of at least 60 indicators', () => {
    expect(INDICATORS.length).toBeGreaterThanOrEqual(60);
  });

  test.each([
    ['articles', ARTICLES.map(({ key }) => key)],
    ['organisations', ORGANISATIONS.map(({ key }) => key)],
    ['clusters', CLUSTERS.map(({ key }) => key)],
    ['awards', AWARDS.map(({ title }) => title.vi)],
    ['indicators', INDICATORS.map(({ code }) => code)],
    [
      'figures',
      FIGURES.map(({ article, indicator, subject, period, value }) =>
        JSON.stringify([article, indicator, subject, period, value])
      ),
    ],
  ])('%s have natural keys of their own', (_kind, keys) => {
    expect(repeated(keys)).toEqual([]);
  });

  test('the keys that other tests ask for are there', () => {
    expect(Object.values(POSTS).toSorted()).toEqual(ARTICLES.map(({ key }) => key).toSorted());
    expect(Object.values(CLUSTER_KEYS)).toEqual(CLUSTERS.map(({ key }) => key));
    const organisations = ORGANISATIONS.map(({ key }) => key);
    expect(organisations).toEqual(expect.arrayContaining(Object.values(ORGANISATION_KEYS).flat()));
  });

  test('is written in NFC throughout', () => {
    for (const text of [JSON.stringify(ARTICLES), JSON.stringify(ORGANISATIONS), JSON.stringify(AWARDS)]) {
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});

describe('every figure of the sample', () => {
  const codes = new Set(INDICATORS.map(({ code }) => code));
  const bodies = new Map(ARTICLES.map(({ key, vi }) => [key, plainText(vi.body)]));

  test('has an indicator of the catalogue and a canonical period', () => {
    expect(FIGURES.filter(({ indicator }) => !codes.has(indicator))).toEqual([]);
    expect(FIGURES.filter(({ period }) => parsePeriod(period) === null)).toEqual([]);
  });

  test('quotes a sentence of its post, word for word', () => {
    expect(FIGURES.filter(({ article, quote }) => !bodies.get(article)?.includes(quote))).toEqual([]);
  });

  test('prints its value, the other end of its range and its target in that sentence', () => {
    const silent = FIGURES.filter(({ quote, value, upper, target }) =>
      [value, upper, target].some((number) => number !== undefined && !prints(quote, number))
    );
    expect(silent.map(({ quote, value }) => [value, quote])).toEqual([]);
  });

  test('with a numerator and a denominator is their percentage', () => {
    const rates = FIGURES.filter(({ denominator }) => denominator !== undefined);
    expect(rates.length).toBeGreaterThan(0);
    for (const { value, numerator = NaN, denominator = NaN } of rates) {
      expect(Math.abs((100 * numerator) / denominator - value)).toBeLessThan(0.5);
    }
  });
});

describe('the clusters of the sample', () => {
  test.each([
    ['cum-thi-dua-so-5-tong-ldld-viet-nam', 2025, 6, 'ldld-tinh-ha-giang', 'ldld-tinh-thai-nguyen'],
    ['cum-thi-dua-so-1-ldld-tinh-thanh-hoa', 2023, 6, undefined, undefined],
    ['cum-thi-dua-so-1-ldld-tinh-vi-du', 2024, 8, 'cong-doan-cac-kcn-vi-du', 'ldld-thanh-pho-vi-du'],
    ['cum-thi-dua-so-1-ldld-tinh-vi-du', 2025, 7, 'ldld-huyen-thi-du', 'cong-doan-cac-kcn-vi-du'],
  ])('%s has in %i %i members, led by %s with deputy %s', (key, year, count, leader, deputy) => {
    const found = CLUSTERS.find((cluster) => cluster.key === key)?.years.find((each) => each.year === year);
    expect(found?.members).toHaveLength(count);
    expect([found?.leader, found?.deputy]).toEqual([leader, deputy]);
    for (const role of [leader, deputy]) if (role) expect(found?.members).toContain(role);
  });

  test('what the units of Ví Dụ admitted in 2024 adds up to what the cluster reported', () => {
    const admitted = VERIFIED.filter(
      ({ article, indicator }) =>
        article === 'vi-du-cum-so-1-tong-ket-2024' && indicator === 'members-admitted'
    );
    const units = admitted.filter(({ subject }) => subject.organisation !== undefined);
    const [cluster] = admitted.filter(({ subject }) => subject.cluster !== undefined);
    expect(units).toHaveLength(8);
    expect(units.reduce((sum, { value }) => sum + value, 0)).toBe(cluster?.value);
  });
});
