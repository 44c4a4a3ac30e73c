import type { Core } from '@strapi/strapi';
import { checkerOf, type Person } from '../../../figures/server/access/checker';
import { requirePost } from '../access/require-post';
import type { FormValues } from '../domain/reading/form-values';
import type { PostReference, PostUid } from '../domain/reading/post';
import type { Reading } from '../domain/reading/reading';
import { readForm, type ReadForm } from '../domain/reading/read-form';
import { wantedCells, wantedUnitValues } from '../domain/reading/wanted-cells';
import { writeReading, type Verified } from '../domain/reading/write-reading';
import { getService } from '../get-service';
import { gather } from './gather';
import type { Known } from '../domain/reading/known';
import { readKnownCells, readUnitValues } from '../store/reading/read-verified';

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
    const material = await gather(strapi, post, known);
    const read = locale === 'vi' ? readForm(values, known, material.style, material.today) : null;
    const verified = await readVerified(strapi, read, known);
    return { ...writeReading(read, material, verified), may: mayOf(strapi, person) };
  },
});

/** What verified figures say about that of which the text speaks. */
async function readVerified(strapi: Core.Strapi, read: ReadForm | null, known: Known): Promise<Verified> {
  const cells = read ? wantedCells(read.figures, known) : [];
  return {
    cells: await readKnownCells(strapi, cells),
    unitValues: await readUnitValues(strapi, wantedUnitValues(cells, known)),
  };
}

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
