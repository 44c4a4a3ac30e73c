import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Locale } from '../../../../language';
import { subjectKey, type SubjectKind } from '../domain/subject-key';
import { getService } from '../get-service';
import { readFresh } from '../store/derived/fresh';
import { isKnownTerm } from '../store/derived/structure-copy';
import { findPost } from '../store/find-post';
import { findSubject, latestYear } from '../store/find-subject';
import type { PostKind } from '../store/read-posts';
import {
  writePostPanels,
  writeSubjectPage,
  type PostPanel,
  type VersionedSubjectPanel,
  type Written,
} from './write-panels';

/**
 * The one door to panels, for REST, GraphQL and the admin. Everything here is public: published posts, verified
 * figures and published awards, and of those the fields named in `domain/panel/panel.ts` alone. Panels are remembered
 * and served again as long as nothing that they were written from has changed, on any node.
 */
const panel = ({ strapi }: { strapi: Core.Strapi }) => {
  const freshness = () => getService(strapi, 'freshness');
  const keyOf = (kind: string, id: string, locale: Locale, more = '') => `${kind} ${locale} ${id} ${more}`;

  /** Within a transaction its own writes count, which nobody else may be shown. */
  const recall = async <Value>(key: string, checked: boolean): Promise<Value | undefined> => {
    if (strapi.db.inTransaction()) return undefined;
    if (!checked) await freshness().check();
    return freshness().recall<Value>(key);
  };
  const remember = <Value extends object>(
    key: string,
    { value, dependencies }: Written<Value>,
    epoch: number
  ): Value => {
    if (!strapi.db.inTransaction()) freshness().remember(key, value, dependencies, epoch);
    return value;
  };

  const forPosts = async (
    kind: PostKind,
    documentIds: readonly string[],
    locale: Locale
  ): Promise<Map<string, PostPanel>> => {
    const panels = new Map<string, PostPanel>();
    const unknown: string[] = [];
    const alone = !strapi.db.inTransaction();
    if (alone) await freshness().check();
    for (const id of new Set(documentIds)) {
      const known = alone ? freshness().recall<PostPanel>(keyOf(kind, id, locale)) : undefined;
      if (known) panels.set(id, known);
      else unknown.push(id);
    }
    if (unknown.length === 0) return panels;
    await readFresh(strapi, async (connection, state) => {
      const written = await writePostPanels(strapi, connection, state, kind, unknown, locale);
      for (const [id, each] of written) panels.set(id, remember(keyOf(kind, id, locale), each, state.epoch));
    });
    return panels;
  };

  return {
    /** Panels of published articles by documentId, in one batch. What is not published in the locale is not there. */
    forArticles: (documentIds: readonly string[], locale: Locale) => forPosts('article', documentIds, locale),

    /** Panels of published events by documentId, in one batch; an event cites what it and its articles tell. */
    forEvents: (documentIds: readonly string[], locale: Locale) => forPosts('event', documentIds, locale),

    /**
     * The panel of one published post by documentId or slug; null when there is none in the locale.
     *
     * @param checked the caller has just awaited `freshness.check` for the same request.
     */
    async forPost(
      kind: PostKind,
      idOrSlug: string,
      locale: Locale,
      checked = false
    ): Promise<PostPanel | null> {
      const key = keyOf(kind, idOrSlug, locale);
      const known = await recall<PostPanel>(key, checked);
      if (known) return known;
      return readFresh(strapi, async (connection, state) => {
        const documentId = await findPost(strapi, connection, kind, idOrSlug, locale);
        if (documentId === null) return null;
        const written = await writePostPanels(strapi, connection, state, kind, [documentId], locale);
        const found = written.get(documentId);
        return found ? remember(key, found, state.epoch) : null;
      });
    },

    /**
     * The page of an organisation or cluster by documentId or slug; null when there is none.
     *
     * @param period leave it out for the latest year that anything is known of.
     * @param checked the caller has just awaited `freshness.check` for the same request.
     * @throws ValidationError for a term of office that nothing is reported for.
     */
    async forSubject(
      kind: SubjectKind,
      idOrSlug: string,
      period: string | null,
      locale: Locale,
      checked = false
    ): Promise<VersionedSubjectPanel | null> {
      const key = keyOf(kind, idOrSlug, locale, period ?? '');
      const known = await recall<VersionedSubjectPanel>(key, checked);
      if (known) return known;
      return readFresh(strapi, async (connection, state) => {
        if (period?.includes('/') && !(await isKnownTerm(connection, period))) {
          throw new errors.ValidationError(`"period" is ${period}, a term that nothing is reported for.`, {
            param: 'period',
          });
        }
        const documentId = await findSubject(strapi, connection, kind, idOrSlug);
        if (documentId === null) return null;
        const subject = subjectKey(kind, documentId);
        const latest = period ?? (await latestYear(connection, subject));
        const code = latest ?? String(new Date().getUTCFullYear());
        const written = await writeSubjectPage(strapi, connection, state, subject, code, locale);
        if (!written) return null;
        // Which year it is now nobody writes down, so it is not remembered.
        return latest === null ? written.value : remember(key, written, state.epoch);
      });
    },
  };
};

export default panel;
