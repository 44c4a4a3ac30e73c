import type { Core } from '@strapi/strapi';

type Ability = unknown;
type Entity = object;

/** A question to the role of the person who asks, as the content manager puts it. */
export interface Checker {
  readonly can: Readonly<Record<ContentAction, (entity?: Entity, field?: string) => boolean>>;
  readonly cannot: Readonly<Record<ContentAction, (entity?: Entity, field?: string) => boolean>>;
  /** Whether it depends on the entry, not on the type alone. */
  readonly requiresEntity: Readonly<Record<ContentAction, () => boolean>>;
  /** What is left of the data without the fields that the role may not write. */
  readonly sanitizeCreateInput: (data: object) => Promise<object>;
  readonly sanitizedQuery: Readonly<Record<ContentAction, (query: object) => Promise<object>>>;
}

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** The admin who asks: who they are, and what their roles allow. */
export interface Person {
  readonly id: number;
  readonly ability: Ability;
}

interface ContentManager {
  'permission-checker': { create(of: { userAbility: Ability; model: string }): Checker };
  'populate-builder': (uid: string) => {
    populateFromQuery(query: object): { build(): Promise<object> };
  };
}

/** The content manager's own services, so that what a role may do here is what it may do there. */
export const contentManager = <Name extends keyof ContentManager>(strapi: Core.Strapi, name: Name) =>
  strapi.plugin('content-manager').service(name) as unknown as ContentManager[Name];

/** What a person's roles allow with entries of a type. */
export const checkerOf = (strapi: Core.Strapi, { ability }: Person, uid: string): Checker =>
  contentManager(strapi, 'permission-checker').create({ userAbility: ability, model: uid });
