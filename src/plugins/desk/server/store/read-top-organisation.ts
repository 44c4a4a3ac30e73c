import type { Core } from '@strapi/strapi';

const LEVELS = ['confederation', 'province'];

/** The organisation at the top of the tree that still stands: of several the highest, then the first by name. */
export async function readTopOrganisation(strapi: Core.Strapi): Promise<string | null> {
  const rows: { documentId: string; level: string }[] = await strapi.db
    .query('api::organisation.organisation')
    .findMany({
      select: ['documentId', 'level', 'name'],
      where: { locale: 'vi', parent: { id: { $null: true } }, validTo: { $null: true } },
      orderBy: { name: 'asc' },
    });
  const place = (level: string) => (LEVELS.includes(level) ? LEVELS.indexOf(level) : LEVELS.length);
  return [...rows].sort((a, b) => place(a.level) - place(b.level))[0]?.documentId ?? null;
}
