import type { Child } from '../child';
import { CITED } from '../generate/figures';
import { documentIdOf, INDICATORS, LAST_YEAR } from '../generate/world';
import type { Runner } from '../load/race';

const ARTICLE = documentIdOf('article', 0);

/** The documents that are asked for, the same in every world and at every size. */
export const SUBJECTS = {
  post: `/api/articles/${ARTICLE}/figures`,
  cluster: `/api/emulation-clusters/${documentIdOf('cluster', 0)}/figures?period=${LAST_YEAR}`,
  root: `/api/organisations/${documentIdOf('organisation', 0)}/figures?period=${LAST_YEAR}`,
} as const;

export const STOCK_ARTICLE = `/api/articles/${ARTICLE}?populate=figures`;

interface Body {
  data: {
    cited?: unknown[];
    figures?: unknown[];
    rows?: { indicator: { code: string }; value: number | null }[];
  };
  meta: { version: string };
}

/** Asks once; what is measured has to be the right answer. */
export async function ask(server: Child, path: string): Promise<{ body: Body; etag: string; bytes: number }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`${server.name}: ${path} answered ${response.status}: ${text}`);
  return { body: JSON.parse(text) as Body, etag: response.headers.get('etag') ?? '', bytes: text.length };
}

/** The panel of a subject in another year than the one that is measured. */
export const askPanel = (server: Child, subject: 'cluster' | 'root', year: number) =>
  ask(server, SUBJECTS[subject].replace(`period=${LAST_YEAR}`, `period=${year}`));

/** @throws Error when the answers are not what is to be compared. */
export async function checkAnswers(ours: Child, stock: Child) {
  const post = await ask(ours, SUBJECTS.post);
  const article = await ask(stock, STOCK_ARTICLE);
  const root = await ask(ours, SUBJECTS.root);
  if (post.body.data.cited?.length !== CITED) throw new Error(`The panel does not cite ${CITED} figures.`);
  if (article.body.data.figures?.length !== CITED)
    throw new Error(`The stock article has not ${CITED} figures.`);
  const empty = root.body.data.rows?.some(({ value }) => value === null) ?? true;
  if (empty || root.body.data.rows?.length !== INDICATORS.length) {
    throw new Error('The panel of the country lacks totals.');
  }
}

/** The value of one indicator of the whole country. */
export async function rootValue(server: Child, indicator: string): Promise<number> {
  const { body } = await ask(server, SUBJECTS.root);
  const value = body.data.rows?.find(({ indicator: { code } }) => code === indicator)?.value;
  if (typeof value !== 'number') throw new Error(`The panel of the country has no "${indicator}".`);
  return value;
}

export const asking = (name: string, server: Child, path: string, more: Partial<Runner> = {}): Runner => ({
  name,
  server,
  path,
  status: 200,
  ...more,
});
