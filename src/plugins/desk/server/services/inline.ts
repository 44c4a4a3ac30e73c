import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../language';
import type { PlaceView } from '../../../figures/server/domain/inline/explain-places';
import { getFiguresService } from '../get-figures-service';

const inline = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every token in some fields of a post, with what readers will see of it or why they will not. */
  explain: (post: Readonly<Record<string, unknown>>, locale: Locale): Promise<PlaceView[]> =>
    getFiguresService(strapi, 'inline').explain(post, locale),
});

export default inline;
