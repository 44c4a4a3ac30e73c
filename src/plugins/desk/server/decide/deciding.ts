import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../../../../language';
import type { Person } from '../access/checker';
import type { AcceptedAward, AcceptedEntry, Decided } from '../domain/reading/decided';
import type { Known } from '../domain/reading/known';
import type { PostReference } from '../domain/reading/post';

/** Everything that decisions about a post are carried out with. */
export interface Deciding {
  readonly strapi: Core.Strapi;
  readonly person: Person;
  readonly post: PostReference;
  readonly known: Known;
  readonly style: HouseStyle;
  /** YYYY-MM-DD */
  readonly today: string;
  /** What was decided before. */
  readonly decided: readonly Decided[];
  readonly figures: readonly AcceptedEntry[];
  readonly awards: readonly AcceptedAward[];
}
