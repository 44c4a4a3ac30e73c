import type { Block } from './blocks';
import type { CitedFigure, FigureDefaults } from './figure';
import type { Photo } from './photo';

/** A post in one language. */
export interface ArticleText {
  slug: string;
  title: string;
  standfirst: string;
  body: readonly Block[];
  byline: string;
  source?: { name: string; url?: string; attribution: string };
  /** For search engines; the title serves when it is absent. */
  seo: { title?: string; description: string };
}

/** One post of the sample. References are keys of other records; `related` names earlier posts only. */
export interface Article {
  /** Also the Vietnamese slug. */
  key: string;
  /** False: a draft that no reader sees. */
  published: boolean;
  vi: ArticleText;
  en?: ArticleText;
  category: string;
  categories?: readonly string[];
  tags: readonly string[];
  topic?: string;
  authors: readonly string[];
  /** ISO date and time with offset. */
  publicationDate: string;
  /** YYYY-MM-DD */
  eventDate?: string;
  period?: string;
  organisations: readonly string[];
  clusters: readonly string[];
  event?: string;
  programmes: readonly string[];
  pinnedIndicators?: readonly string[];
  related?: readonly string[];
  cover: Photo;
  photos: readonly Photo[];
  figureDefaults: FigureDefaults;
  figures: readonly CitedFigure[];
}
