import type { Core } from '@strapi/strapi';
import type { Figure, SubjectKey } from '../domain/facts';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { toFigure, verifiedFigures, type FigureRow } from './read-figures';

/** The verified figures of subjects in some periods that carry a target. */
export async function readTargets(
  strapi: Core.Strapi,
  connection: Connection,
  subjects: readonly SubjectKey[],
  periods: readonly string[]
): Promise<Map<SubjectKey, Figure[]>> {
  const rows = await inChunks(subjects, (chunk): PromiseLike<FigureRow[]> =>
    verifiedFigures(strapi, connection)
      .whereIn('subject_key', chunk)
      .whereIn('period', [...periods])
      .whereNotNull('target')
  );
  const bySubject = new Map<SubjectKey, Figure[]>();
  for (const figure of rows.map(toFigure)) {
    bySubject.set(figure.subject, [...(bySubject.get(figure.subject) ?? []), figure]);
  }
  return bySubject;
}
