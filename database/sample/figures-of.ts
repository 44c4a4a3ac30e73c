import type { Article } from './model/article';
import type { Figure } from './model/figure';

/** Every figure of a post, completed from what its figures have in common. */
export const figuresOf = ({ key, figureDefaults, figures }: Article): Figure[] =>
  figures.map((figure) => ({ verified: true, ...figureDefaults, ...figure, article: key }));
