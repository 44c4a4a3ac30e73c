import type { Core } from '@strapi/strapi';
import { comparePeriods, requirePeriod, type Locale } from '../../../../language';
import type { SubjectKey } from '../domain/facts';
import { lastPeriods } from '../domain/last-periods';
import { LIMITS } from '../domain/panel/limits';
import type { Panel, SubjectPanel } from '../domain/panel/panel';
import { postPeriods, postSubjects, writePostPanel, type PostFacts } from '../domain/panel/write-post-panel';
import { writeSubjectPanel } from '../domain/panel/write-subject-panel';
import { subjectKey, type SubjectKind } from '../domain/subject-key';
import { readSnapshot, type Connection } from '../store/connection';
import { findPost } from '../store/find-post';
import { findSubject, latestPeriod } from '../store/find-subject';
import { readCitedFigures, type YearRange } from '../store/read-figures';
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

/**
 * The one door to panels, for REST, GraphQL and the admin. Everything here is public: published posts, verified
 * figures and published awards, and of those the fields named in `domain/panel/panel.ts` alone.
 */
const panel = ({ strapi }: { strapi: Core.Strapi }) => {
  const style = (locale: Locale) => houseStyle(strapi, locale);

  const readPanels = (kind: PostKind, documentIds: readonly string[], locale: Locale) =>
    readSnapshot(strapi, async (connection) => {
      const posts = await readPosts(strapi, connection, kind, documentIds, locale);
      return writePanels(connection, [...posts.values()], locale);
    });

  const writePanels = async (connection: Connection, posts: readonly Post[], locale: Locale) => {
    const cited = await readCitedFigures(strapi, connection, [
      ...new Set(posts.flatMap((post) => post.articles)),
    ]);
    const facts = posts.map((post): PostFacts => {
      const own = new Set(post.articles);
      return { ...post, cited: cited.filter(({ article }) => article !== null && own.has(article)) };
    });
    const wanted = {
      subjects: [...new Set(facts.flatMap(postSubjects))],
      years: yearsOf(facts.flatMap(postPeriods)),
      indicators: [
        ...new Set([...cited.map(({ indicator }) => indicator), ...facts.flatMap(({ pinned }) => pinned)]),
      ],
    };
    const ledger = await readLedger(strapi, connection, wanted, style(locale));
    return new Map(
      posts.map(({ documentId, slug, locale: language }, at): [string, PostPanel] => {
        const written = writePostPanel(ledger, facts[at] as PostFacts);
        const post = { documentId, slug, locale: language };
        return [documentId, { post, panel: written, version: versionOf({ post, ...written }) }];
      })
    );
  };

  return {
    /** Panels of published articles by documentId, in one batch. What is not published in the locale is not there. */
    forArticles: (documentIds: readonly string[], locale: Locale) =>
      readPanels('article', documentIds, locale),

    /** Panels of published events by documentId, in one batch; an event cites what its articles cite. */
    forEvents: (documentIds: readonly string[], locale: Locale) => readPanels('event', documentIds, locale),

    /** The panel of one published post by documentId or slug; null when there is none in the locale. */
    forPost: (kind: PostKind, idOrSlug: string, locale: Locale): Promise<PostPanel | null> =>
      readSnapshot(strapi, async (connection) => {
        const documentId = await findPost(strapi, connection, kind, idOrSlug, locale);
        if (documentId === null) return null;
        const posts = await readPosts(strapi, connection, kind, [documentId], locale);
        return (await writePanels(connection, [...posts.values()], locale)).get(documentId) ?? null;
      }),

    /**
     * The page of an organisation or cluster by documentId or slug; null when there is none.
     *
     * @param period leave it out for the latest year that anything is known of.
     */
    forSubject: (
      kind: SubjectKind,
      idOrSlug: string,
      period: string | null,
      locale: Locale
    ): Promise<VersionedSubjectPanel | null> =>
      readSnapshot(strapi, async (connection) => {
        const documentId = await findSubject(strapi, connection, kind, idOrSlug);
        if (documentId === null) return null;
        const key = subjectKey(kind, documentId);
        const code = period ?? (await latestPeriod(strapi, connection, key));
        const wanted = { subjects: [key], years: yearsOf([code]) };
        const ledger = await readLedger(strapi, connection, wanted, style(locale));
        const written = writeSubjectPanel(ledger, key as SubjectKey, code);
        return written && { panel: written, version: versionOf({ locale, ...written }) };
      }),
  };
};

/** The years that cells, changes and series of these periods look at. */
function yearsOf(periods: readonly string[]): YearRange {
  const all = [...new Set(periods)].flatMap((code) => lastPeriods(code, LIMITS.series)).sort(comparePeriods);
  const years = all
    .flatMap((code) => [requirePeriod(code).start, requirePeriod(code).end])
    .map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...years), to: Math.max(...years) };
}

export default panel;
