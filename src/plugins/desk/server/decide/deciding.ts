import type { Core } from '@strapi/strapi';
import type { Person } from '../../../figures/server/access/checker';
import type { PostReference } from '../domain/reading/post';
import type { Material } from '../domain/reading/write-reading';

/** Everything that decisions about a post are carried out with. */
export interface Deciding extends Material {
  readonly strapi: Core.Strapi;
  readonly person: Person;
  readonly post: PostReference;
}
