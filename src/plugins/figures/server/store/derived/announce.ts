import type { Core } from '@strapi/strapi';
import { readSubjectKey, type SubjectKind } from '../../domain/subject-key';
import type { Applied } from './apply-pending';
import { EVERYTHING } from './touched';

/** The event that webhooks may listen to. */
export const CHANGED = 'figures.changed';

/** What a webhook is told: whose figures, awards or names changed, and which posts cite something else now. */
export interface Changed {
  /** Grows by one with each change of derived data. */
  readonly epoch: number;
  /** Everything was derived anew: any page may have changed. */
  readonly everything: boolean;
  readonly subjects: readonly { readonly kind: SubjectKind; readonly documentId: string }[];
  /** documentIds */
  readonly articles: readonly string[];
  readonly events: readonly string[];
}

/**
 * Tells webhooks what changed, once it is committed and by the node that applied it, so that each change is told
 * once, and static sites can rebuild just the pages concerned. A node that dies between committing and telling tells
 * nobody: a site that must not miss one compares the `epoch` with the last one it was told.
 */
export function announce(strapi: Core.Strapi, { epoch, touched }: Applied) {
  const keys = [...touched].sort();
  const of = (kind: string) =>
    keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => readSubjectKey(key).documentId);
  const changed: Changed = {
    epoch,
    everything: touched.has(EVERYTHING),
    subjects: (['organisation', 'cluster'] as const).flatMap((kind) =>
      of(kind).map((documentId) => ({ kind, documentId }))
    ),
    articles: of('article'),
    events: of('event'),
  };
  const { everything, subjects, articles, events } = changed;
  if (!everything && subjects.length + articles.length + events.length === 0) return;
  strapi.eventHub
    .emit(CHANGED, { ...changed })
    .catch((error: Error) => strapi.log.error(`figures: a listener of ${CHANGED} failed: ${error.message}`));
}
