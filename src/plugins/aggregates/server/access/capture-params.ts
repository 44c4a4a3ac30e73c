import type { Core, UID } from '@strapi/strapi';
import type { DocumentParams } from './permitted-documents';

/** Marks the parameters of a read that is not meant to reach the database. */
const CAPTURE = Symbol('aggregates.capture');

type Marked = DocumentParams & { [CAPTURE]?: { params?: DocumentParams } };

interface Watch {
  /** The middleware that captures: always the last one that was registered. */
  current: symbol | null;
}

const watches = new WeakMap<Core.Strapi, Watch>();

/**
 * Notices document middlewares that are registered from now on, so that the capturing one can go after them.
 * A middleware behind it would never be asked about the rows that aggregates may see.
 */
export function watchMiddlewares(strapi: Core.Strapi): void {
  const { documents } = strapi;
  const watch: Watch = { current: null };
  const use = documents.use.bind(documents);
  watches.set(strapi, watch);
  documents.use = (middleware) => {
    watch.current = null;
    return use(middleware);
  };
}

/** Registers the capturing middleware last: it takes a marked read's parameters and answers for the database. */
function ensureLast(strapi: Core.Strapi): void {
  const watch = watches.get(strapi);
  if (!watch) throw new Error('The aggregates plugin has not been registered.');
  if (watch.current) return;
  const own = Symbol('own');
  strapi.documents.use((context, next) => {
    const params = context.params as Marked;
    const holder = context.action === 'findMany' ? params[CAPTURE] : undefined;
    if (!holder || watch.current !== own) return next();
    holder.params = params;
    return Promise.resolve([]) as never;
  });
  watch.current = own;
}

/**
 * The parameters of a read after the project's own document middlewares have had their say: row filters that a
 * project adds to `findMany` hold for aggregates too.
 *
 * @throws an Error when a middleware lets no read through, or replaces its parameters: nothing is measured then.
 */
export async function captureParams(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  params: DocumentParams
): Promise<DocumentParams> {
  ensureLast(strapi);
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
