import { CATEGORIES } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** The tree of categories, in the order of the menu. */
export const categories = step(
  'categories',
  [...CATEGORIES.entries()],
  ([, { key }]) => key,
  async (loading, [order, { key, name, description, parent }]) => {
    const shared = { order, parent: loading.refs.maybe('category', parent) };
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::category.category',
      by: { slug: key },
      vi: { ...shared, name: name.vi, description: description?.vi },
      en: { ...shared, name: name.en, description: description?.en },
    });
    loading.refs.set('category', key, documentId);
    return changed;
  }
);
