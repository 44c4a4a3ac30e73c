import { WEB_LINKS } from '../content/taxonomy';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Links to other sites; their address is the natural key. */
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
