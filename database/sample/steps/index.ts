import type { Step } from '../store/step';
import { announcements } from './announcements';
import { articles } from './articles';
import { authors } from './authors';
import { awards } from './awards';
import { categories } from './categories';
import { clusters } from './clusters';
import { events } from './events';
import { figures } from './figures';
import { indicators } from './indicators';
import { organisations } from './organisations';
import { people } from './people';
import { pictures } from './pictures';
import { programmes } from './programmes';
import { publications } from './publications';
import { questions } from './questions';
import { site } from './site';
import { tags } from './tags';
import { topics } from './topics';
import { videos } from './videos';
import { webLinks } from './web-links';

/** Everything there is to load, in the order in which it refers to each other. */
export const STEPS: readonly Step[] = [
  indicators,
  organisations,
  clusters,
  people,
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
  announcements,
  publications,
  videos,
  questions,
  site,
];
