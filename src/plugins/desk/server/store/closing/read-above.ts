import type { Core } from '@strapi/strapi';
import { readSubjectKey, subjectKey } from '../../../../figures/server/domain/subject-key';
import { chunks } from './chunks';
import type { Connection } from './gate';

const ORGANISATION = 'api::organisation.organisation';
const LINKS = ['parent', 'successor'] as const;

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

/**
 * Each subject with everybody above it by parent or successor as they stand in the tables now, itself among them. One
 * step for all of them at a time: a union's tree is a handful of steps high.
 */
export async function readAbove(
  strapi: Core.Strapi,
  trx: Connection,
  subjects: readonly string[]
): Promise<Map<string, ReadonlySet<string>>> {
  const up = new Map<string, Set<string>>();
  let open = [...new Set(subjects)];
  while (open.length > 0) {
    for (const subject of open) up.set(subject, new Set());
    for (const [below, over] of await readSteps(strapi, trx, open)) up.get(below)?.add(over);
    open = [...new Set(open.flatMap((subject) => [...(up.get(subject) ?? [])]))].filter(
      (each) => !up.has(each)
    );
  }
  return new Map(subjects.map((subject) => [subject, climb(subject, up)]));
}

function climb(subject: string, up: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set([subject]);
  for (const each of reached) for (const over of up.get(each) ?? []) reached.add(over);
  return reached;
}

async function readSteps(strapi: Core.Strapi, trx: Connection, subjects: readonly string[]) {
  const ids = subjects
    .map(readSubjectKey)
    .filter(({ kind }) => kind === 'organisation')
    .map(({ documentId }) => documentId);
  const { tableName, attributes } = strapi.db.metadata.get(ORGANISATION);
  const steps: [string, string][] = [];
  for (const link of LINKS) {
    const { name, joinColumn, inverseJoinColumn } = (attributes[link] as unknown as { joinTable: JoinTable })
      .joinTable;
    for (const chunk of chunks(ids)) {
      const rows: { below: string; over: string }[] = await trx(`${tableName} as below`)
        .join(`${name} as link`, `link.${joinColumn.name}`, 'below.id')
        .join(`${tableName} as over`, 'over.id', `link.${inverseJoinColumn.name}`)
        .whereIn('below.document_id', chunk)
        .distinct({ below: 'below.document_id', over: 'over.document_id' });
      for (const { below, over } of rows) {
        steps.push([subjectKey('organisation', below), subjectKey('organisation', over)]);
      }
    }
  }
  return steps;
}
