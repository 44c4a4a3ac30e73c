import type { Core } from '@strapi/strapi';
import type { Cluster, Organisation, Rules } from '../../domain/facts';
import { createStructure, type Structure } from '../../domain/structure';
import type { Connection } from '../connection';
import { TABLES } from './tables';

/** The organisations, clusters, indicators and terms that the stored cells were derived with. */
export interface AppliedStructure extends Structure {
  readonly rules: ReadonlyMap<string, Rules>;
  readonly terms: ReadonlySet<string>;
}

interface Remembered {
  readonly version: string;
  readonly structure: Omit<AppliedStructure, 'terms'>;
}

/** The copy of the last version read. Versions are random, so that one that was rolled back is never met again. */
const remembered = new WeakMap<Core.Strapi, Remembered>();

/** Reads the copy, from memory when its version is remembered: ten thousand organisations take a while to parse. */
export async function readStructure(
  strapi: Core.Strapi,
  connection: Connection,
  version: string
): Promise<AppliedStructure> {
  const terms = await readTerms(connection);
  const known = remembered.get(strapi);
  if (known?.version === version) return { ...known.structure, terms };
  const structure = parseStructure(await readCopy(connection));
  remembered.set(strapi, { version, structure });
  return { ...structure, terms };
}

/** The rows of the copy by key, terms not among them. */
export async function readCopy(connection: Connection): Promise<Map<string, string>> {
  const rows: { key: string; body: string }[] = await connection(TABLES.structure).select();
  return new Map(rows.filter(({ key }) => !key.startsWith('term:')).map(({ key, body }) => [key, body]));
}

/** The terms of office that cells are kept for. */
export async function readTerms(connection: Connection): Promise<Set<string>> {
  const rows: { key: string }[] = await connection(TABLES.structure)
    .where('key', 'like', 'term:%')
    .select('key');
  return new Set(rows.map(({ key }) => key.slice('term:'.length)));
}

export function parseStructure(copy: ReadonlyMap<string, string>): Omit<AppliedStructure, 'terms'> {
  const of = <Item>(kind: string) =>
    [...copy].flatMap(([key, body]) => (key.startsWith(`${kind}:`) ? [JSON.parse(body) as Item] : []));
  return {
    ...createStructure(of<Organisation>('organisation'), of<Cluster>('cluster')),
    rules: new Map(of<Rules>('indicator').map((each) => [each.id, each])),
  };
}

/** Whether cells are kept for a term of office. */
export async function isKnownTerm(connection: Connection, term: string): Promise<boolean> {
  return (await readTerms(connection)).has(term);
}
