import { AUTHORS, CATEGORIES, TAGS, TOPICS, WEB_LINKS } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

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

export const webLinks = step(
  'links',
  [...WEB_LINKS.entries()],
  ([, { url }]) => url,
  async (loading, [order, { name, url }]) => {
    const { changed } = await upsert(loading, {
      uid: 'api::web-link.web-link',
      by: { url },
      vi: { name: name.vi, order },
      en: { name: name.en, url, order },
    });
    return changed;
  }
);
