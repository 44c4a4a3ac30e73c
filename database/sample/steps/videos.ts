import { VIDEOS } from '../content/videos';
import { photoOf } from '../store/photo-of';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Videos with cover and transcript. */
export const videos = step(
  'videos',
  VIDEOS,
  ({ key }) => key,
  async (loading, { key, title, description, transcript, url, publicationDate, category, cover }) => {
    const shared = { url, publicationDate, category: loading.refs.one('category', category) };
    const inLocale = (locale: 'vi' | 'en') => ({
      ...shared,
      title: title[locale],
      description: description[locale],
      transcript: transcript[locale],
      cover: photoOf(loading, cover, locale),
    });
    const { changed } = await upsert(loading, {
      uid: 'api::video.video',
      by: { slug: key },
      published: true,
      vi: inLocale('vi'),
      en: inLocale('en'),
    });
    return changed;
  }
);
