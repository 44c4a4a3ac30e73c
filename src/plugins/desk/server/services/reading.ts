import type { Core } from '@strapi/strapi';
import type { HouseStyle, Spelling } from '../../../../language';
import { checkerOf, type Person } from '../access/checker';
import { requirePost } from '../access/require-post';
import type { Decided } from '../domain/reading/decided';
import type { FormValues } from '../domain/reading/form-values';
import { postKey, type PostReference, type PostUid } from '../domain/reading/post';
import type { Reading } from '../domain/reading/reading';
import { dayOf } from '../domain/reading/setting';
import { storedAward } from '../domain/reading/stored-award';
import { storedFigure } from '../domain/reading/stored-figure';
import { writeReading } from '../domain/reading/write-reading';
import { getService } from '../get-service';
import { readDecisions } from '../store/reading/decisions';
import { readPostAwards, readPostFigures } from '../store/reading/read-entries';

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
    const style = houseStyle(strapi);
    const post = documentId === null ? null : { uid, documentId, locale };
    const decided = post ? await readDecisions(strapi, postKey(post)) : [];
    const accepted = acceptedBy(decided);
    const figures = post ? await readPostFigures(strapi, post) : [];
    const awards = post ? await readPostAwards(strapi, post, [...accepted.keys()]) : [];
    const material = {
      values: locale === 'vi' ? values : null,
      ...{ known, style, decided },
      today: dayOf(new Date().toISOString()) ?? '',
      figures: figures.map(({ draft, published }) =>
        storedFigure(draft, published, accepted.get(draft.documentId), known, style)
      ),
      awards: awards.map(({ draft, published }) =>
        storedAward(draft, published, accepted.get(draft.documentId))
      ),
    };
    const { values: read, today } = material;
    const slips = read ? await getService(strapi, 'slips').find(read, { known, style, today, decided }) : [];
    return { ...writeReading(material), slips, may: mayOf(strapi, person) };
  },
});

/** The accepted decisions by the entry that each became. */
const acceptedBy = (decided: readonly Decided[]): Map<string, Decided> =>
  new Map(decided.flatMap((each) => (each.verdict === 'accepted' && each.entry ? [[each.entry, each]] : [])));

const houseStyle = (strapi: Core.Strapi): HouseStyle => ({
  locale: 'vi',
  spelling: strapi.config.get('plugin::figures.spelling') as Spelling,
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
