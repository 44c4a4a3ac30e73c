import type { Core } from '@strapi/strapi';
import type { SubjectKey } from '../domain/facts';
import type { SilentUnits } from '../domain/review';
import { readSubjectKey, subjectKey } from '../domain/subject-key';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import type { State } from './derived/fresh';
import { readStructure } from './derived/structure-copy';
import { TABLES } from './derived/tables';
import { readNames } from './read-names';

interface Member {
  readonly unit: SubjectKey;
  readonly cluster: SubjectKey;
}

/** Members of the clusters of a year that no cell is kept of in it. A member of two clusters is told once. */
export async function readSilent(
  strapi: Core.Strapi,
  connection: Connection,
  state: State,
  year: number,
  limit: number
): Promise<SilentUnits> {
  const { clusters } = await readStructure(strapi, connection, state.structure);
  const members = new Map<SubjectKey, Member>();
  for (const { id, years } of clusters.values()) {
    for (const { organisation } of years.find((each) => each.year === year)?.members ?? []) {
      const unit = subjectKey('organisation', organisation);
      if (!members.has(unit)) members.set(unit, { unit, cluster: subjectKey('cluster', id) });
    }
  }
  const heard = await inChunks([...members.keys()], (chunk): PromiseLike<{ subject_key: string }[]> =>
    connection(TABLES.cells)
      .whereIn('subject_key', chunk)
      .where({ period: String(year) })
      .distinct('subject_key')
  );
  const known = new Set(heard.map(({ subject_key }) => subject_key));
  const silent = [...members.values()].filter(({ unit }) => !known.has(unit));
  const shown = silent.slice(0, limit);
  const names = await readNames(
    strapi,
    connection,
    shown.flatMap(({ unit, cluster }) => [unit, cluster]),
    'vi'
  );
  const view = (key: SubjectKey) => ({ ...readSubjectKey(key), name: names.get(key) ?? '' });
  const units = shown.map(({ unit, cluster }) => ({ unit: view(unit), cluster: view(cluster) }));
  return { year, of: members.size, total: silent.length, units };
}
