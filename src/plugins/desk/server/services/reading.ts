import type { Core } from '@strapi/strapi';
import { checkerOf, type Person } from '../access/checker';
import { requirePost } from '../access/require-post';
import type { FormValues } from '../domain/reading/form-values';
import type { PostReference, PostUid } from '../domain/reading/post';
import type { Reading } from '../domain/reading/reading';
import { writeReading } from '../domain/reading/write-reading';
import { getService } from '../get-service';
import { gather } from './gather';

/** A post as it stands in the form; one that was never saved has no documentId yet. */
export interface ReadingRequest {
  readonly uid: PostUid;
  readonly documentId: string | null;
  readonly locale: PostReference['locale'];
  readonly values: FormValues;
}

const reading = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Reads the text of a post's form, saved or not, beside what was decided about it. Nothing is written. Vietnamese is
   * read; beside an English text stand the figures of the post.
   *
   * @throws NotFoundError, ForbiddenError: see `requirePost`.
   */
  async read({ uid, documentId, locale, values }: ReadingRequest, person: Person): Promise<Reading> {
    await requirePost(strapi, person, { uid, documentId, locale });
    const known = await getService(strapi, 'known').current();
    const post = documentId === null ? null : { uid, documentId, locale };
    const material = { ...(await gather(strapi, post, known)), values: locale === 'vi' ? values : null };
    return { ...writeReading(material), may: mayOf(strapi, person) };
  },
});

function mayOf(strapi: Core.Strapi, person: Person): Reading['may'] {
  const figures = checkerOf(strapi, person, 'api::figure.figure');
  const awards = checkerOf(strapi, person, 'api::award.award');
  return {
    accept: figures.can.create(),
    verify: figures.can.publish(),
    acceptAwards: awards.can.create(),
  };
}

export default reading;
