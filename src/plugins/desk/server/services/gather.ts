import type { Core } from '@strapi/strapi';
import type { Decided } from '../domain/reading/decided';
import type { Known } from '../domain/reading/known';
import { postKey, type PostReference } from '../domain/reading/post';
import { dayOf } from '../domain/reading/setting';
import { storedAward } from '../domain/reading/stored-award';
import { storedFigure } from '../domain/reading/stored-figure';
import type { Material } from '../domain/reading/write-reading';
import { readDecisions } from '../store/reading/decisions';
import { readPostAwards, readPostFigures } from '../store/reading/read-entries';
import { houseStyle } from './house-style';

/** What is known of a post besides its text: its figures and awards, and what was decided; nothing of an unsaved one. */
export async function gather(
  strapi: Core.Strapi,
  post: PostReference | null,
  known: Known
): Promise<Material> {
  const style = houseStyle(strapi, 'vi');
  const today = dayOf(new Date().toISOString()) ?? '';
  if (!post) return { known, style, today, decided: [], figures: [], awards: [] };
  const decided = await readDecisions(strapi, postKey(post));
  const accepted = acceptedBy(decided);
  const figures = await readPostFigures(strapi, post);
  const awards = await readPostAwards(strapi, post, [...accepted.keys()]);
  return {
    ...{ known, style, today, decided },
    figures: figures.map(({ draft, published }) =>
      storedFigure(draft, published, accepted.get(draft.documentId), known, style)
    ),
    awards: awards.map(({ draft, published }) =>
      storedAward(draft, published, accepted.get(draft.documentId))
    ),
  };
}

/** The accepted decisions by the entry that each became. */
const acceptedBy = (decided: readonly Decided[]): Map<string, Decided> =>
  new Map(
    decided.flatMap((each) =>
      each.verdict === 'accepted' && each.entry ? [[each.entry, each] as const] : []
    )
  );
