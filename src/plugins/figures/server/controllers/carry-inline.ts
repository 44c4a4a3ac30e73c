import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { extendPostReads } from './extend-post-reads';

/**
 * Lets `find` and `findOne` of articles and events write the figures inside their texts with `?inline=true`. Without
 * it texts come as they are stored, with their tokens, for programs that copy or edit them: a page for readers asks
 * with `inline=true`.
 *
 * Call it after `carryPanels`, so that what a panel quotes of posts is written too.
 */
export function carryInline(strapi: Core.Strapi) {
  extendPostReads(strapi, 'inline', (body, { locale }) => getService(strapi, 'inline').write(body, locale));
}
