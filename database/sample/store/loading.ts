import type { Core, UID } from '@strapi/strapi';
import type { FigureShelf } from './figure-shelf';
import { createRefs, type Refs } from './refs';
import type { Shelf } from './shelf';

/** What every step needs while the sample is being loaded. */
export interface Loading {
  strapi: Core.Strapi;
  refs: Refs;
  /** Picture name → id of its uploaded file. */
  pictures: Map<string, number>;
  /** What was in the database when a type's turn came. */
  shelves: Map<UID.ContentType, Promise<Shelf>>;
  figureShelf?: Promise<FigureShelf>;
}

/** The state of a load that begins. */
export const createLoading = (strapi: Core.Strapi): Loading => ({
  strapi,
  refs: createRefs(),
  pictures: new Map(),
  shelves: new Map(),
});
