import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import type { SubjectKey } from '../domain/facts';
import type { Ledger } from '../domain/panel/ledger';
import type { Panel, SubjectPanel } from '../domain/panel/panel';
import { postPeriods, postSubjects, writePostPanel, type PostFacts } from '../domain/panel/write-post-panel';
import { writeSubjectPanel } from '../domain/panel/write-subject-panel';
import type { Connection } from '../store/connection';
import type { State } from '../store/derived/fresh';
import { readCitedFigures } from '../store/read-figures';
import { readLedger } from '../store/read-ledger';
import { readPosts, type Post, type PostKind } from '../store/read-posts';
import { houseStyle } from './house-style';
import { versionOf } from './version';

/** A panel with what it belongs to. */
export interface PostPanel {
  readonly post: { readonly documentId: string; readonly slug: string | null; readonly locale: string };
  readonly panel: Panel;
  /** Changes when the panel does; the ETag. */
  readonly version: string;
}

export interface VersionedSubjectPanel {
  readonly panel: SubjectPanel;
  readonly version: string;
}

/** Something written, with the keys of the subjects and documents that it was written from. */
export interface Written<Value> {
  readonly value: Value;
  readonly dependencies: readonly string[];
}

/** Writes the panels of published posts in a locale, in one batch; what is not published in it is left out. */
export async function writePostPanels(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  kind: PostKind,
  documentIds: readonly string[],
  locale: Locale
): Promise<Map<string, Written<PostPanel>>> {
  const posts = [...(await readPosts(strapi, connection, kind, documentIds, locale)).values()];
  const sourcesOf = (post: Post) => [...post.articles, ...(kind === 'event' ? [post.documentId] : [])];
  const cited = await readCitedFigures(strapi, connection, [...new Set(posts.flatMap(sourcesOf))]);
  const facts = posts.map((post): PostFacts => {
    const own = new Set(sourcesOf(post));
    const isOwn = (source: string | null) => source !== null && own.has(source);
    return { ...post, cited: cited.filter(({ article, event }) => isOwn(article) || isOwn(event)) };
  });
  const wanted = {
    subjects: [...new Set(facts.flatMap(postSubjects))],
    periods: [...new Set(facts.flatMap(postPeriods))],
    indicators: [
      ...new Set([...cited.map((each) => each.indicator), ...facts.flatMap(({ pinned }) => pinned)]),
    ],
    cited,
  };
  const ledger = await readLedger(strapi, connection, state, wanted, houseStyle(strapi, locale));
  const common = ledgerKeys(ledger);
  return new Map(
    posts.map((each, at) => {
      const { documentId, slug } = each;
      const post = { documentId, slug, locale: each.locale };
      const panel = writePostPanel(ledger, facts[at] as PostFacts);
      const dependencies = [
        `${kind}:${documentId}`,
        ...(kind === 'event' ? ['event-articles'] : []),
        ...each.articles.map((article) => `article:${article}`),
        ...common,
      ];
      return [documentId, { value: { post, panel, version: versionOf({ post, ...panel }) }, dependencies }];
    })
  );
}

/** Writes the page of a subject in a period; null when there is no such subject. */
export async function writeSubjectPage(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  key: SubjectKey,
  period: string,
  locale: Locale
): Promise<Written<VersionedSubjectPanel> | null> {
  const wanted = { subjects: [key], periods: [period] };
  const ledger = await readLedger(strapi, connection, state, wanted, houseStyle(strapi, locale));
  const panel = writeSubjectPanel(ledger, key, period);
  if (!panel) return null;
  const value = { panel, version: versionOf({ locale, ...panel }) };
  return { value, dependencies: [key, ...ledgerKeys(ledger)] };
}

/**
 * Everything that a ledger was read from: a change of any may change what is written from it. An article that is not
 * public yet counts as well: its title stands here from the moment that it is.
 */
function ledgerKeys({ names, titles, indicators }: Ledger): string[] {
  return [
    ...names.keys(),
    ...[...titles.keys()].map((id) => `article:${id}`),
    ...[...indicators.keys()].map((id) => `indicator:${id}`),
  ];
}
