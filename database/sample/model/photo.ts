import type { Localized } from './localized';

/** A generated picture as one record shows it. */
export interface Photo {
  /** Name of a scene in `pictures/`. */
  picture: string;
  caption: Localized;
  /** One sentence for people who do not see the picture. */
  alt: Localized;
}
