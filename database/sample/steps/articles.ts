import { ARTICLES, isInEnglish } from '../content/articles';
import type { Article, ArticleText } from '../model/article';
import type { Loading } from '../store/loading';
import { photoOf } from '../store/photo-of';
import type { Refs } from '../store/refs';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = (loading: Loading, article: Article, text: ArticleText, locale: 'vi' | 'en') => ({
  slug: text.slug,
  title: text.title,
  standfirst: text.standfirst,
  body: text.body,
  byline: text.byline,
  source: text.source,
  seo: text.seo,
  cover: photoOf(loading, article.cover, locale),
  photos: article.photos.map((photo) => photoOf(loading, photo, locale)),
});

const sharedOf = (article: Article, refs: Refs) => ({
  publicationDate: article.publicationDate,
  eventDate: article.eventDate,
  period: article.period,
  category: refs.one('category', article.category),
  categories: refs.all('category', article.categories),
  tags: refs.all('tag', article.tags),
  topic: refs.maybe('topic', article.topic),
  authors: refs.all('author', article.authors),
  organisations: refs.all('organisation', article.organisations),
  clusters: refs.all('cluster', article.clusters),
  event: refs.maybe('event', article.event),
  programmes: refs.all('programme', article.programmes),
  pinnedIndicators: refs.all('indicator', article.pinnedIndicators),
});

/** A localized relation reaches only documents that exist in the same language. */
const relatedIn = ({ related = [] }: Article, refs: Refs, locale: 'vi' | 'en') => ({
  related: refs.all('article', locale === 'vi' ? related : related.filter(isInEnglish)),
});

/** The posts; those that a post relates to come before it. */
export const articles = step(
  'articles',
  ARTICLES,
  ({ key }) => key,
  async (loading, article) => {
    const { key, published, vi, en } = article;
    const shared = sharedOf(article, loading.refs);
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::article.article',
      by: { slug: key },
      published,
      vi: { ...shared, ...relatedIn(article, loading.refs, 'vi'), ...inLocale(loading, article, vi, 'vi') },
      en: en && {
        ...shared,
        ...relatedIn(article, loading.refs, 'en'),
        ...inLocale(loading, article, en, 'en'),
      },
    });
    loading.refs.set('article', key, documentId);
    return changed;
  }
);
