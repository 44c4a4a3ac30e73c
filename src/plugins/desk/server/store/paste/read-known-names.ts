import type { Core } from '@strapi/strapi';
import type { KnownNames } from '../../domain/paste/read-paste';
import type { Reference } from '../../domain/reading/reading';
import { readSubjectChoices } from '../read-choices';

/** Authors, organisations and clusters by every name they have, in Vietnamese. */
export async function readKnownNames(strapi: Core.Strapi): Promise<KnownNames> {
  const [authors, subjects] = await Promise.all([
    strapi.db.query('api::author.author').findMany({
      where: { locale: 'vi' },
      select: ['documentId', 'name'],
    }) as Promise<Reference[]>,
    readSubjectChoices(strapi, null),
  ]);
  return {
    authors: authors.map(({ documentId, name }) => ({ documentId, name })),
    organisations: subjects.filter(({ kind }) => kind === 'organisation'),
    clusters: subjects.filter(({ kind }) => kind === 'cluster'),
  };
}
