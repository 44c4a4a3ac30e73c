import { PUBLICATIONS } from '../content/publications';
import { step } from '../store/step';
import { upload } from '../store/upload';
import { upsert } from '../store/upsert';

/** Documents that organisations issued, with their CSV files. */
export const publications = step(
  'publications',
  PUBLICATIONS,
  ({ key }) => key,
  async (loading, { key, title, signer, summary, file, issuer, ...rest }) => {
    const uploaded = file && (await upload(loading.strapi, csv(file.name, file.content)));
    const shared = {
      ...rest,
      issuer: loading.refs.one('organisation', issuer),
      files: uploaded ? [uploaded.id] : [],
    };
    const { changed } = await upsert(loading, {
      uid: 'api::publication.publication',
      by: { slug: key },
      published: true,
      vi: { ...shared, title: title.vi, signer: signer.vi, summary: summary.vi },
      en: { ...shared, title: title.en, signer: signer.en, summary: summary.en },
    });
    return changed || uploaded?.changed === true;
  }
);

const csv = (name: string, content: () => string) => ({
  name,
  mimetype: 'text/csv',
  content: async () => Buffer.from(content(), 'utf8'),
});
