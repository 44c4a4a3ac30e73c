import { ANNOUNCEMENTS } from '../content/announcements';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Notices, published in both languages. */
export const announcements = step(
  'announcements',
  ANNOUNCEMENTS,
  ({ key }) => key,
  async (loading, { key, title, body, publicationDate, validUntil, organisation }) => {
    const shared = {
      publicationDate,
      validUntil,
      organisation: loading.refs.one('organisation', organisation),
    };
    const { changed } = await upsert(loading, {
      uid: 'api::announcement.announcement',
      by: { slug: key },
      published: true,
      vi: { ...shared, title: title.vi, body: body.vi },
      en: { ...shared, title: title.en, body: body.en },
    });
    return changed;
  }
);
