import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAwards, readPage, toneKey, type Award } from '../../../src/language';

/** Real pages, labelled by hand. They are not part of the project: without them these tests are skipped. */
const CORPUS = process.env.CORPUS ?? resolve(__dirname, '../../../../shared/corpus');
const present = existsSync(join(CORPUS, 'gold.json'));

interface GoldAward {
  award: string;
  issuer: string;
  recipients: string | string[];
  reason?: string;
  title?: string;
  year?: number;
}
interface Gold {
  id: string;
  file: string;
  awards: GoldAward[];
}
const gold: Gold[] = present
  ? (JSON.parse(readFileSync(join(CORPUS, 'gold.json'), 'utf8')) as { posts: Gold[] }).posts
  : [];

const FORMS: Record<string, string> = {
  'bằng khen': 'bang-khen',
  'giấy khen': 'giay-khen',
  cờ: 'co-thi-dua',
  'khen thưởng': 'khen-thuong',
};
const formOf = (award: string) =>
  Object.entries(FORMS).find(([name]) => award.toLowerCase().startsWith(name))?.[1];

/** '5 tập thể và 19 cá nhân' → the counts and kinds to be found; 'nhiều …' has none. */
const partsOf = (recipients: string) =>
  [...recipients.matchAll(/(\d+) (tập thể|cá nhân)/gu)].map(([, count, kind]) => ({
    count: Number(count),
    recipients: kind === 'tập thể' ? 'collective' : 'individual',
  }));

function isTold(awards: readonly Award[], wanted: GoldAward): boolean {
  const issuer = wanted.issuer.replace(/ \(.*| trong .*|,.*/u, '');
  const fits = awards.filter(
    (award) =>
      award.form === formOf(wanted.award) &&
      award.giver !== null &&
      toneKey(award.giver) === toneKey(issuer) &&
      (wanted.year === undefined || award.year === wanted.year)
  );
  if (typeof wanted.recipients !== 'string') {
    const names = wanted.recipients.map((name) => name.replace(/ \(.*/u, '')).join();
    return fits.some(
      (award) => award.named.join() === names && award.theme?.includes(wanted.title ?? '') !== false
    );
  }
  const parts = partsOf(wanted.recipients);
  if (parts.length === 0) return fits.some((award) => award.recipients === 'mixed' && award.count === null);
  return parts.every((part) =>
    fits.some((award) => award.recipients === part.recipients && award.count === part.count)
  );
}

(present ? describe : describe.skip)('the labelled pages', () => {
  test.each(gold.map((post) => [post.id, post] as const))(
    '%s: the awards of the body are those labelled',
    (_, post) => {
      const text = readFileSync(join(CORPUS, post.file), 'utf8');
      const inFile = gold.filter(({ file }) => file === post.file).map(({ id }) => id);
      const page = readPage(text).posts[inFile.indexOf(post.id)];
      const body = (page?.body ?? []).map((span) => span.text).join('\n');
      const awards = readAwards(body);
      expect(post.awards.filter((wanted) => !isTold(awards, wanted))).toEqual([]);
      const expected = post.awards.reduce(
        (sum, { recipients }) => sum + (typeof recipients === 'string' ? partsOf(recipients).length || 1 : 1),
        0
      );
      expect(awards).toHaveLength(expected);
    }
  );
});
