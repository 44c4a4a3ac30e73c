import type { Step } from '../store/step';
import { articles } from './articles';
import { awards } from './awards';
import { clusters } from './clusters';
import { events } from './events';
import { figures } from './figures';
import { indicators } from './indicators';
import { organisations } from './organisations';
import { pictures } from './pictures';
import { programmes } from './programmes';
import { authors, categories, tags, topics, webLinks } from './taxonomy';

/** Everything there is to load, in the order in which it refers to each other. */
export const STEPS: readonly Step[] = [
  indicators,
  organisations,
  clusters,
  categories,
  tags,
  topics,
  authors,
  webLinks,
  pictures,
  programmes,
  events,
  articles,
  figures,
  awards,
];
