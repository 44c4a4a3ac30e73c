import type { Localized } from './localized';

/** A category, tag, topic or author: something posts are filed under. The key is its Vietnamese slug. */
export interface Heading {
  key: string;
  name: Localized;
  description?: Localized;
}

/** A category of the tree, in the order of the menu. */
export interface Category extends Heading {
  parent?: string;
}

/** Who writes, as readers see it. */
export interface Author extends Heading {
  role: Localized;
}

/** A link to another site. The address is its natural key. */
export interface WebLink {
  name: Localized;
  url: string;
}
