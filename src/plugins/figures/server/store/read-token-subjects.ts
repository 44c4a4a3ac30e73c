import type { Core } from '@strapi/strapi';
import type { Token } from '../domain/inline/token';
import type { TokenSubject } from '../domain/inline/print-token';
import { subjectKey, type SubjectKind } from '../domain/subject-key';
import { inChunks } from './chunks';
import type { Connection } from './connection';
import { tableOf } from './link';
import { preferLocale, type LocalizedRow } from './prefer-locale';

const UIDS: Record<SubjectKind, string> = {
  organisation: 'api::organisation.organisation',
  cluster: 'api::emulation-cluster.emulation-cluster',
};

type Row = LocalizedRow & { readonly slug: string | null; readonly name: string };
type Named = Token['subject'];

/**
 * Finds the subjects that tokens name by documentId, by a slug of any locale, or by a slug that they had before: an
 * address that changes does not empty the texts that use it.
 *
 * @returns by `<kind>:<name>` as named; what does not exist is not there.
 */
export async function readTokenSubjects(
  strapi: Core.Strapi,
  connection: Connection,
  named: readonly Named[],
  locale: string
): Promise<Map<string, TokenSubject>> {
  const found = new Map<string, TokenSubject>();
  for (const kind of Object.keys(UIDS) as SubjectKind[]) {
    const names = [...new Set(named.filter((each) => each.kind === kind).map(({ name }) => name))];
    if (names.length === 0) continue;
    const targets = await readOldSlugs(strapi, connection, UIDS[kind], names);
    const rows = await readRows(strapi, connection, UIDS[kind], [...names, ...targets.values()]);
    const documents = preferLocale(rows, locale);
    const vietnamese = preferLocale(rows);
    const idBySlug = new Map(
      [...rows].sort(byRow).flatMap((row) => (row.slug ? [[row.slug, row.document_id]] : []))
    );
    for (const name of names) {
      const id = documents.has(name) ? name : (idBySlug.get(name) ?? targets.get(name) ?? '');
      const row = documents.get(id);
      const slug = vietnamese.get(id)?.slug ?? null;
      if (row) found.set(`${kind}:${name}`, { key: subjectKey(kind, id), name: row.name, slug });
    }
  }
  return found;
}

/** A Vietnamese slug counts before one of another locale: what is set last wins. */
const byRow = (a: Row, b: Row) => Number(a.locale === 'vi') - Number(b.locale === 'vi');

async function readRows(
  strapi: Core.Strapi,
  connection: Connection,
  uid: string,
  names: readonly string[]
): Promise<Row[]> {
  const table = tableOf(strapi, uid);
  const ids = await inChunks(names, (chunk): PromiseLike<{ document_id: string }[]> =>
    connection(table)
      .where((either) => either.whereIn('document_id', chunk).orWhereIn('slug', chunk))
      .distinct('document_id')
  );
  return inChunks(
    ids.map(({ document_id }) => document_id),
    (chunk): PromiseLike<Row[]> =>
      connection(table).whereIn('document_id', chunk).select('document_id', 'locale', 'slug', 'name')
  );
}

/** Former slug → documentId. */
async function readOldSlugs(
  strapi: Core.Strapi,
  connection: Connection,
  uid: string,
  names: readonly string[]
): Promise<Map<string, string>> {
  const rows = await inChunks(names, (chunk): PromiseLike<{ slug: string; target: string }[]> =>
    connection(tableOf(strapi, 'api::redirect.redirect'))
      .where({ type: uid })
      .whereIn('slug', chunk)
      .select('slug', 'target')
  );
  return new Map(rows.map(({ slug, target }) => [slug, target]));
}
