import type { Core, UID } from '@strapi/strapi';
import type { DocumentParams } from './permitted-documents';

/** Marks the parameters of a read that is not meant to reach the database. */
const CAPTURE = Symbol('aggregates.capture');

type Marked = DocumentParams & { [CAPTURE]?: { params?: DocumentParams } };

const prepared = new WeakSet<Core.Strapi>();

/** The last document middleware: takes a marked read's parameters and answers for the database. */
function prepare(strapi: Core.Strapi): void {
  if (prepared.has(strapi)) return;
  prepared.add(strapi);
  strapi.documents.use((context, next) => {
    const params = context.params as Marked;
    const holder = context.action === 'findMany' ? params[CAPTURE] : undefined;
    if (!holder) return next();
    holder.params = params;
    return Promise.resolve([]) as never;
  });
}

/**
 * The parameters of a read after the project's own document middlewares have had their say: row filters that a
 * project adds to `findMany` hold for aggregates too.
 *
 * Called first with the first query, when all plugins have registered their middlewares, so that it comes last.
 */
export async function captureParams(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  params: DocumentParams
): Promise<DocumentParams> {
  prepare(strapi);
  const holder: { params?: DocumentParams } = {};
  const marked: Marked = { ...params, [CAPTURE]: holder };
  await strapi.documents(uid).findMany(marked as never);
  if (!holder.params) {
    throw new Error(
      `A document middleware keeps findMany on ${uid} from being read; aggregates cannot know which rows it allows.`
    );
  }
  return holder.params;
}
