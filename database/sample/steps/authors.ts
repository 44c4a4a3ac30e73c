import { AUTHORS } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Who writes, as readers see it. */
export const authors = step(
  'authors',
  AUTHORS,
  ({ key }) => key,
  async (loading, { key, name, role, description }) => {
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::author.author',
      by: { slug: key },
      vi: { name: name.vi, role: role.vi, biography: description?.vi },
      en: { name: name.en, role: role.en, biography: description?.en },
    });
    loading.refs.set('author', key, documentId);
    return changed;
  }
);
