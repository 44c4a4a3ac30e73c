import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import { getService } from '../get-service';

type Kind = 'article' | 'event';

interface Batch {
  readonly ids: Set<string>;
  readonly panels: ReturnType<ReturnType<typeof getService<'panel'>>['forArticles']>;
}

/**
 * Loads the panels of one request in one batch per kind and locale, however many posts are listed: the first post
 * that asks opens a batch, those that ask in the same turn of the event loop join it.
 */
export class PanelLoader {
  readonly #batches = new Map<string, Batch>();

  constructor(private readonly strapi: Core.Strapi) {}

  async load(kind: Kind, documentId: string, locale: Locale) {
    const key = `${kind} ${locale}`;
    const batch = this.#batches.get(key) ?? this.#open(key, kind, locale);
    batch.ids.add(documentId);
    return (await batch.panels).get(documentId) ?? null;
  }

  #open(key: string, kind: Kind, locale: Locale): Batch {
    const ids = new Set<string>();
    const service = getService(this.strapi, 'panel');
    const read = kind === 'article' ? service.forArticles : service.forEvents;
    const panels = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#batches.delete(key);
      return read([...ids], locale);
    });
    const batch = { ids, panels };
    this.#batches.set(key, batch);
    return batch;
  }
}
