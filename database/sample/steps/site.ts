import { SITE } from '../content/site';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** Who is behind the site: a single type. */
export const site = step(
  'site',
  [SITE],
  ({ vi }) => vi.name,
  async (loading, { organisation, shared, vi, en }) => {
    const owner = { organisation: loading.refs.one('organisation', organisation) };
    const { changed } = await upsert(loading, {
      uid: 'api::site.site',
      by: {},
      vi: { ...shared, ...owner, ...vi },
      en: { ...shared, ...owner, ...en },
    });
    return changed;
  }
);
