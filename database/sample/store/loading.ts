import type { Core } from '@strapi/strapi';
import type { Refs } from './refs';

/** What every step needs while the sample is being loaded. */
export interface Loading {
  strapi: Core.Strapi;
  refs: Refs;
  /** Picture name → id of its uploaded file. */
  pictures: Map<string, number>;
}
