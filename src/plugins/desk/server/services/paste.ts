import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articlePermission } from '../access/article-permission';
import type { Person } from '../../../figures/server/access/checker';
import { articleOf } from '../domain/paste/article-of';
import type { Draft, ReadPaste, SavedDraft } from '../domain/paste/draft';
import { readPaste } from '../domain/paste/read-paste';
import type { Reference } from '../domain/reading/reading';
import { findMissing } from '../store/paste/find-missing';
import { readDuplicates } from '../store/paste/read-duplicates';
import { readKnownNames } from '../store/paste/read-known-names';
import { writeDrafts } from '../store/paste/write-drafts';

const LOCALE = 'vi';

const paste = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a pasted page makes: drafts to look at, and which stretches of the text they are made of. Saves nothing. */
  async read(text: string, person: Person): Promise<ReadPaste> {
    const { drafts, kept } = readPaste(text, await readKnownNames(strapi));
    const { mayRead } = articlePermission(strapi, person);
    const duplicates = await readDuplicates(strapi, drafts, mayRead);
    return { drafts: drafts.map((draft) => ({ ...draft, duplicates: duplicates(draft) })), kept };
  },

  /** The categories that a draft may be put in, by name. */
  async categories(): Promise<Reference[]> {
    const rows = (await strapi.db.query('api::category.category').findMany({
      where: { locale: LOCALE },
      select: ['documentId', 'name'],
      orderBy: [{ order: 'asc' }, { name: 'asc' }],
    })) as Reference[];
    return rows.map(({ documentId, name }) => ({ documentId, name }));
  },

  /**
   * Saves drafts as articles of this person, all or none.
   *
   * @throws ForbiddenError when the role may not make articles in Vietnamese.
   * @throws ValidationError when a draft refers to something that is not there or fills a field that the role may not.
   */
  async save(drafts: readonly Draft[], person: Person): Promise<SavedDraft[]> {
    const { pick } = articlePermission(strapi, person);
    const missing = await findMissing(strapi, drafts);
    if (missing.length > 0)
      throw new errors.ValidationError(`Không còn ${missing.join(', ')}. Hãy đọc lại trang rồi lưu.`);
    const articles = drafts.map((draft) => pick(articleOf(draft), LOCALE));
    return writeDrafts(strapi, articles, { locale: LOCALE, by: person.id });
  },
});

export default paste;
