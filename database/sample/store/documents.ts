import type { Core, UID } from '@strapi/strapi';

interface Address {
  documentId: string;
  locale?: string;
}

/** The part of the Document Service that the loader uses. */
export interface Documents {
  findMany(query: object): Promise<unknown[]>;
  create(query: { locale?: string; data: object }): Promise<{ documentId: string }>;
  update(query: Address & { data: object }): Promise<unknown>;
  publish(query: Address): Promise<unknown>;
}

/**
 * The documents of one type. The loader treats all types alike, and Strapi's types are per type:
 * this is the one place where they are let go of.
 */
export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType) =>
  strapi.documents(uid) as unknown as Documents;
