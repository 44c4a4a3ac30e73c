import { TOPICS } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Stories that run over several posts. */
export const topics = step(
  'topics',
  TOPICS,
  ({ key }) => key,
  async (loading, { key, name, description }) => {
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::topic.topic',
      by: { slug: key },
      vi: { name: name.vi, description: description?.vi },
      en: { name: name.en, description: description?.en },
    });
    loading.refs.set('topic', key, documentId);
    return changed;
  }
);
