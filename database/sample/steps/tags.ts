import { TAGS } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Keywords of posts and questions. */
export const tags = step(
  'tags',
  TAGS,
  ({ key }) => key,
  async (loading, { key, name }) => {
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::tag.tag',
      by: { slug: key },
      vi: { name: name.vi },
      en: { name: name.en },
    });
    loading.refs.set('tag', key, documentId);
    return changed;
  }
);
