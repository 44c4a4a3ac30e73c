import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import { getService } from '../get-service';

interface Waiting {
  readonly value: unknown;
  readonly field: string;
  readonly locale: Locale;
}

/**
 * Writes the texts of one request in one batch, however many fields of however many posts are asked for: the first
 * text opens a batch, those that come in the same turn of the event loop join it.
 */
export class InlineLoader {
  #batch: { readonly waiting: Waiting[]; readonly written: Promise<unknown[]> } | null = null;

  constructor(private readonly strapi: Core.Strapi) {}

  async write(value: unknown, field: string, locale: Locale): Promise<unknown> {
    const { waiting, written } = (this.#batch ??= this.#open());
    const at = waiting.push({ value, field, locale }) - 1;
    return (await written)[at];
  }

  #open() {
    const waiting: Waiting[] = [];
    const written = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      this.#batch = null;
      // Each text is a post of its own with one field, so that every one keeps its locale and its name.
      const posts = waiting.map(({ value, field, locale }) => ({ locale, [field]: value }));
      const done = await getService(this.strapi, 'inline').write(posts, 'vi');
      return waiting.map(({ field }, at) => (done[at] as Record<string, unknown> | undefined)?.[field]);
    });
    return { waiting, written };
  }
}
